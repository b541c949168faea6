/** A filter as a labelled choice: any value, or one of those that occur. Its words come from the page. */
export const FilterSelect = ({
  label,
  any,
  options,
  chosen,
  choose,
}: {
  label: string
  any: string
  options: readonly (readonly [value: string, label: string])[]
  chosen: string | undefined
  choose: (value: string) => void
}) => (
  <label>
    {label}
    <select value={chosen ?? ''} onChange={({ target }) => choose(target.value)}>
      <option value="">{any}</option>
      {options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  </label>
)
