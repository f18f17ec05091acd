import type { DeskWords } from './desk-words';

export const zhCnDesk: DeskWords = {
  title: '算账台',
  lead: '这里牵涉到钱。先算再回：底线在哪里，每个让步值多少，哪些方案对您来说价值相当。',
  open: '算一算这笔生意',
  worthLead: '对方好像已经动手了。让步之前，先比一比失去客户和让步各要花多少。',
  worthOpen: '掂量一下这个客户',
  loading: '正在打开',
  failed: '这一部分没能打开。',
};
