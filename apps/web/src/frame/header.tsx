import { words } from '../words.ts'
import styles from './header.module.css'
import { inBand, pages } from './pages.ts'

/** The band at the top of every page: the name, the main pages and the search. */
export const Header = () => (
  <header className={styles['header']}>
    <div className={styles['band']}>
      <a className={styles['name']} href="/">
        {words.site.name}
      </a>
      <nav aria-label={words.site.navigation}>
        <ul className={styles['pages']}>
          {pages.slice(0, inBand).map(({ path, title }) => (
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
            title={words.search.key}
            aria-keyshortcuts="/"
            autoComplete="off"
          />
          <button type="submit">{words.search.submit}</button>
        </form>
      </search>
    </div>
  </header>
)
