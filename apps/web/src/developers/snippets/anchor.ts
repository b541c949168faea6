import { makeAnchors, verify } from '@entente/anchor'

const anchors = await makeAnchors('The first sentence. A second one.', 'en')
const { counts } = await verify(anchors, 'A second one. The first sentence.')
console.log(counts)
