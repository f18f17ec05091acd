import type { CheckWords } from './check-words';

export const zhCnCheck: CheckWords = {
  title: '发送前检查',
  rules: {
    money_first: {
      title: '先谈了钱，没先安抚情绪',
      why: '客户正在气头上，一开口就是数字、条款或辩解，他只会觉得你不想听他说。',
      instead: '先用一两句话说出他遇到的麻烦，再谈数字。',
    },
    free_concession: {
      title: '让步没有换回条件',
      why: '白给的东西，对方会认为价格里本来就有水分，接着再要下一样。',
      instead: '给让步配上条件：数量、提前付款，或下单期限。',
    },
    below_floor: {
      title: '低于你的底价',
      why: '这个价格低于你在算账台填的数字所允许的最低价。',
      instead: '改正数字，或者换材料、加数量、改付款方式来谈。',
    },
    liability: {
      title: '承认了过错',
      why: '事情还没查清，白纸黑字的认错可能成为索赔的依据。',
      instead: '对发生的事表示遗憾，说明你在查什么、什么时候答复；查实了再认。',
    },
    promise: {
      title: '没有限度的承诺',
      why: '没人能完全保证的事，做不到就成了失信，下一封信就会引用这句话。',
      instead: '写清楚做什么、什么时候做，以及取决于什么。',
    },
    heat: {
      title: '语气太冲',
      why: '责备和讽刺写在信里比你想的更刺人，接下来双方就只争语气了。',
      instead: '不说人，只说事：摆事实，引邮件或条款，再问你要问的。',
    },
    over_apology: {
      title: '道歉过多',
      why: '道一次歉能让人平静，说多了反而显得事情更严重，也解决不了问题。',
      instead: '道歉一次就够，其余篇幅用来说现在怎么处理。',
    },
    blank: {
      title: '还有空没填',
      why: '客户会看到一张没填完的表，而不是答复。',
      instead: '填上，或者删掉这句话。',
    },
    internal: {
      title: '不该给客户看的内容',
      why: '成本、底价和内部的话会告诉对方你还能让多少。',
      instead: '把这些字删掉。',
    },
    wrong_name: {
      title: '称呼和收件人对不上',
      why: '称呼里的人不在收件人当中，这封信可能发错了人。',
      instead: '核对姓名和地址。',
    },
  },
  summary: (grave, advice) =>
    [grave > 0 ? `${grave} 处发送前要处理` : '', advice > 0 ? `${advice} 处建议` : '']
      .filter((part) => part !== '')
      .join('，'),
  clean: '没有发现问题，自己再读一遍就好。',
  nothing: '写下回信，这里会帮你检查。',
  failed: '检查没能加载。',
  retry: '重试',
  graveLabel: '发送前处理',
  adviceLabel: '建议',
  more: '为什么，怎么改',
  whyLabel: '为什么',
  insteadLabel: '怎么改',
  showLabel: '在回信里显示这几个字',
};
