import { words } from '../words.ts'
import styles from './header.module.css'

const pages = [
  ['/ledger', words.pages.ledger],
  ['/timeline', words.pages.timeline],
  ['/map', words.pages.map],
  ['/network', words.pages.network],
  ['/statements', words.pages.statements],
  ['/compare', words.pages.compare],
  ['/disagreements', words.pages.disagreements],
  ['/documents', words.pages.documents],
  ['/method', words.pages.method],
] as const

/** The band at the top of every page: the name, the main pages and the search. */
export const Header = () => (
  <header className={styles['header']}>
    <div className={styles['band']}>
      <a className={styles['name']} href="/">
        {words.site.name}
      </a>
      <nav aria-label={words.site.navigation}>
        <ul className={styles['pages']}>
          {pages.map(([path, title]) => (
            <li key={path}>
              <a href={path}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <search>
        <form className={styles['search']} action="/search">
          <input
            type="search"
            name="q"
            aria-label={words.search.label}
            placeholder={words.search.placeholder}
            autoComplete="off"
          />
          <button type="submit">{words.search.submit}</button>
        </form>
      </search>
    </div>
  </header>
)
