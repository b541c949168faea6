/** The path at which the context is served, for good. */
export const contextPath = '/v1/context.jsonld'

/** A term whose values are addresses of other things. */
const to = (id: string) => ({ '@id': id, '@type': '@id' })

/** A term whose values are of a datatype. */
const typed = (id: string, type: string) => ({ '@id': id, '@type': type })

/**
 * The context of all linked data: what each of its terms means. Own terms stand only where no kept vocabulary has one;
 * they begin with the address of the context itself.
 * Standards: JSON-LD 1.1, schema.org, PROV-O, Web Annotation, Dublin Core terms, EDTF datatype.
 */
export function contextAt(origin: string) {
  return {
    '@context': {
      '@version': 1.1,
      schema: 'http://schema.org/',
      prov: 'http://www.w3.org/ns/prov#',
      oa: 'http://www.w3.org/ns/oa#',
      dcterms: 'http://purl.org/dc/terms/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
      edtf: 'http://id.loc.gov/datatypes/edtf/',
      entente: `${origin}${contextPath}#`,
      ...classes,
      ...described,
      ...proven,
      ...annotated,
      ...own,
    },
  }
}

const classes = {
  Action: 'schema:Action',
  Collection: 'schema:Collection',
  Country: 'schema:Country',
  CreativeWork: 'schema:CreativeWork',
  Dataset: 'schema:Dataset',
  Event: 'schema:Event',
  GeoCoordinates: 'schema:GeoCoordinates',
  ItemList: 'schema:ItemList',
  Organization: 'schema:Organization',
  Person: 'schema:Person',
  Place: 'schema:Place',
  Project: 'schema:Project',
  PropertyValue: 'schema:PropertyValue',
  Quotation: 'schema:Quotation',
  Thing: 'schema:Thing',
  Entity: 'prov:Entity',
  SpecificResource: 'oa:SpecificResource',
  TextPositionSelector: 'oa:TextPositionSelector',
}

/** Terms of schema.org and Dublin Core. */
const described = {
  name: 'schema:name',
  alternateName: 'schema:alternateName',
  description: 'schema:description',
  identifier: 'schema:identifier',
  category: 'schema:category',
  url: to('schema:url'),
  date: typed('dcterms:date', 'edtf:EDTF'),
  issued: typed('dcterms:issued', 'edtf:EDTF'),
  startDate: typed('schema:startDate', 'edtf:EDTF'),
  endDate: typed('schema:endDate', 'edtf:EDTF'),
  status: 'entente:status',
  language: 'schema:inLanguage',
  license: to('schema:license'),
  version: 'schema:version',
  isPartOf: to('schema:isPartOf'),
  publisher: to('schema:publisher'),
  sha256: 'schema:sha256',
  geo: to('schema:geo'),
  latitude: typed('schema:latitude', 'xsd:decimal'),
  longitude: typed('schema:longitude', 'xsd:decimal'),
  numberOfItems: 'schema:numberOfItems',
  itemListElement: { '@id': 'schema:itemListElement', '@type': '@id', '@container': '@list' },
  nextPage: to('entente:nextPage'),
  additionalProperty: to('schema:additionalProperty'),
  propertyID: 'schema:propertyID',
  value: 'schema:value',
}

/** Terms of PROV-O. */
const proven = {
  wasDerivedFrom: to('prov:wasDerivedFrom'),
  wasAttributedTo: to('prov:wasAttributedTo'),
}

/** Terms of Web Annotation. */
const annotated = {
  hasSource: to('oa:hasSource'),
  hasSelector: to('oa:hasSelector'),
  start: typed('oa:start', 'xsd:nonNegativeInteger'),
  end: typed('oa:end', 'xsd:nonNegativeInteger'),
  exact: 'oa:exact',
}

/** What no vocabulary above has a word for. */
const own = {
  kind: 'entente:kind',
  datasetHash: 'entente:datasetHash',
  asOf: typed('entente:asOf', 'edtf:EDTF'),
  evidence: to('entente:evidence'),
  quotes: to('entente:quotes'),
  basis: 'entente:basis',
  exactValue: typed('entente:exactValue', '@json'),
  unknown: 'entente:unknown',
  refersTo: to('entente:refersTo'),
  asWritten: 'entente:asWritten',
  isLead: 'entente:isLead',
  leadBecause: 'entente:leadBecause',
  rival: to('entente:rival'),
  supersedes: to('entente:supersedes'),
  refines: to('entente:refines'),
  restates: to('entente:restates'),
  relationNote: 'entente:relationNote',
  independentSource: to('entente:independentSource'),
  onWordOf: to('entente:onWordOf'),
  judgedBy: 'entente:judgedBy',
  rule: 'entente:rule',
  note: 'entente:note',
  reasoning: 'entente:reasoning',
  standing: 'entente:standing',
  lengthInCodePoints: typed('entente:lengthInCodePoints', 'xsd:nonNegativeInteger'),
}
