import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

type Json = { readonly [key: string]: unknown }

/** A parameter of an operation, as the document has it. */
export interface Parameter {
  readonly in: 'path' | 'query'
  readonly name: string
  readonly required: boolean
  readonly schema: Schema
  readonly example?: unknown
}

/** What is read of a parameter's schema; references are followed. */
interface Schema {
  readonly type?: string
  readonly enum?: readonly string[]
  readonly items?: { readonly enum?: readonly string[] }
  readonly minimum?: number
  readonly maximum?: number
}

/** An operation, as the document has it. */
export interface WalkedOperation {
  readonly operationId: string
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly takes?: { readonly mediaType: string; readonly example: string }
  /** By status, the media types that are declared. */
  readonly answers: ReadonlyMap<number, readonly string[]>
}

/** An OpenAPI document that can be walked and asked whether answers fit it. */
export class WalkedDocument {
  readonly operations: readonly WalkedOperation[]
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true })
  readonly #document: Json
  readonly #parameters = new Map<Parameter, ValidateFunction>()

  constructor(document: Json) {
    this.#document = document
    addFormats(this.#ajv)
    this.#ajv.addSchema(document, 'openapi')
    this.operations = Object.entries(document['paths'] as Json).flatMap(([path, item]) =>
      Object.entries(item as Json).map(([method, operation]) => this.#read(path, method, operation as Json)),
    )
  }

  /** What is wrong with a body by the schema of its status and media type; empty where it fits. */
  faultsOf({ method, path }: WalkedOperation, status: number, mediaType: string, body: unknown): string[] {
    const operation = `#/paths/${escapeStep(path)}/${method.toLowerCase()}/responses/${status}`
    const response = this.#at(operation)
    const { $ref } = response as { $ref?: string }
    const validate = this.#ajv.getSchema(
      `openapi${$ref ?? operation}/content/${escapeStep(mediaType)}/schema`,
    )
    if (!validate) return [`no schema for ${status} ${mediaType}`]
    return validate(body)
      ? []
      : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)
  }

  /** Whether a parameter's schema takes a value as it stands in an address. */
  takes(parameter: Parameter, text: string): boolean {
    let validate = this.#parameters.get(parameter)
    if (!validate) {
      const { $ref, ...rest } = parameter.schema as Json
      validate = this.#ajv.compile($ref === undefined ? rest : { ...rest, $ref: `openapi${$ref}` })
      this.#parameters.set(parameter, validate)
    }
    const { type } = parameter.schema
    if (type === 'integer') return /^\d+$/.test(text) && validate(Number(text))
    return validate(type === 'array' ? text.split(',') : text)
  }

  #read(path: string, method: string, operation: Json): WalkedOperation {
    const takes = operation['requestBody'] as { content: Record<string, { example: string }> } | undefined
    const [body] = Object.entries(takes?.content ?? {})
    return {
      operationId: String(operation['operationId']),
      method: method.toUpperCase() as 'GET' | 'POST',
      path,
      parameters: operation['parameters'] as readonly Parameter[],
      ...(body ? { takes: { mediaType: body[0], example: body[1].example } } : {}),
      answers: new Map(
        Object.entries(operation['responses'] as Json).map(([status, response]) => {
          const { $ref } = response as { $ref?: string }
          const { content = {} } = ($ref ? this.#at($ref) : response) as { content?: Json }
          return [Number(status), Object.keys(content)]
        }),
      ),
    }
  }

  #at(pointer: string): unknown {
    return pointer
      .slice(2)
      .split('/')
      .reduce<unknown>(
        (at, step) => (at as Json)[step.replaceAll('~1', '/').replaceAll('~0', '~')],
        this.#document,
      )
  }
}

const escapeStep = (step: string) => step.replaceAll('~', '~0').replaceAll('/', '~1')
