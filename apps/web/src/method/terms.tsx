import { Row, Rows } from '../frame/rows.tsx'

/** Terms with what each means. */
export const Terms = ({ terms }: { terms: readonly (readonly string[])[] }) => (
  <Rows>
    {terms.map(([term, meaning]) => (
      <Row key={term} label={term}>
        {meaning}
      </Row>
    ))}
  </Rows>
)
