import type { Script } from './script.ts'

/** Armenian, as it is romanized for readers (BGN/PCGN, without its apostrophes). */
export const armenian: Script = {
  initials: { ե: 'ye', ո: 'vo', ով: 'ov', ու: 'u' },
  letters: {
    ...{ ա: 'a', բ: 'b', գ: 'g', դ: 'd', ե: 'e', զ: 'z', է: 'e', ը: 'y', թ: 't', ժ: 'zh' },
    ...{ ի: 'i', լ: 'l', խ: 'kh', ծ: 'ts', կ: 'k', հ: 'h', ձ: 'dz', ղ: 'gh', ճ: 'ch', մ: 'm' },
    ...{ յ: 'y', ն: 'n', շ: 'sh', ո: 'o', չ: 'ch', պ: 'p', ջ: 'j', ռ: 'r', ս: 's', վ: 'v' },
    ...{ տ: 't', ր: 'r', ց: 'ts', ւ: 'v', փ: 'p', ք: 'k', օ: 'o', ֆ: 'f', ու: 'u' },
  },
}
