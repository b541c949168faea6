const Page = () => (
  <main>
    <h1>A bare page</h1>
    <p>What a page of this framework sends by itself.</p>
  </main>
)

export default Page
