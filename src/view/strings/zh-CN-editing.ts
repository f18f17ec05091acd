import type { EditingWords } from './editing-words';

export const zhCnEditing: EditingWords = {
  edit: (sentence) => `修改：${sentence}`,
  editing: '你的写法',
  save: '保存',
  cancel: '取消',
  restore: '恢复建议的写法',
  hint: '清空就去掉这一句。[____] 仍是待填的空。',
  edited: '你改写的',
  kept: '你的常用语',
  removed: (count) => `去掉了 ${String(count)} 句`,
  undo: '撤销',
  redo: '重做',
  moveUp: (move) => `把“${move}”上移`,
  moveDown: (move) => `把“${move}”下移`,
  moved: (move, place) => `“${move}”现在排第 ${String(place)}。`,
  orderHint: '安抚总在最前；底线不会排在理由之前。可以拖动，也可以用箭头。',
  pickDate: (blank) => `为“${blank}”选一天`,
  blankFault: {
    percent: '请填 0 到 100 之间的百分比。',
    amount: '请填带数字的金额。',
    quantity: '请填数量。',
    date: '没有这一天。',
    'too-long': '太长了，填不进空里；请直接改这句话。',
  },
  ownPhrases: '你的常用语',
};
