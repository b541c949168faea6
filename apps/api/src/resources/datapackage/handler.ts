import { collections, type Kind, kinds } from '@entente/domain'
import { tableColumns } from '../../forms/csv/records-csv.ts'
import { licenceAddress } from '../../http/link-header.ts'
import { operation } from '../../http/operation.ts'
import { headOf } from '../export/head.ts'
import { type DataPackage, dataPackageContract } from './contract.ts'

type Resource = DataPackage['resources'][number]

/** Answers with the descriptor of the data package. */
export const dataPackageOperation = operation(dataPackageContract, async (_, context) => {
  const { origin } = context
  const head = await headOf(context)
  return {
    body: {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: head.name.toLowerCase(),
      title: head.name,
      description: `${head.description}. Cite: ${head.cite}`,
      id: head.address,
      version: head.version,
      ...(head.released === undefined ? {} : { created: head.released }),
      homepage: `${origin}/v1`,
      licenses: [
        {
          name: 'CC-BY-4.0',
          path: licenceAddress,
          title: 'Creative Commons Attribution 4.0 International',
        },
      ],
      resources: [...kinds.map((kind) => tableOf(kind, origin)), linesAt(origin)],
    },
  }
})

const tableOf = (kind: Kind, origin: string): Resource => ({
  name: collections[kind],
  title: `All ${collections[kind]}`,
  path: `${origin}/v1/${collections[kind]}.csv`,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  type: 'table',
  schema: {
    fields: tableColumns(kind).map(({ name, description }) => ({
      name,
      // A cell may hold several values, and a date may be uncertain, so no narrower type holds for all.
      type: 'string',
      ...(description === '' ? {} : { description }),
    })),
    primaryKey: ['id'],
    missingValues: [''],
  },
})

const linesAt = (origin: string): Resource => ({
  name: 'records',
  title: 'Every record, a line each, after a first line that tells the dataset',
  path: `${origin}/v1/export.ndjson`,
  format: 'ndjson',
  mediatype: 'application/x-ndjson',
  encoding: 'utf-8',
  schema: {
    fields: [
      { name: 'kind', type: 'string', description: 'Kind of the record; absent on the first line' },
      { name: 'id', type: 'string', description: 'Id of the record' },
      { name: 'label', type: 'string', description: 'What we call the record' },
    ],
    fieldsMatch: 'superset',
    missingValues: [''],
  },
})
