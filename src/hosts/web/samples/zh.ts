import type { SampleWords } from './sample-mail';

export const zh: readonly SampleWords[] = [
  {
    id: 'zh-old-customer-price',
    from: { name: '周建明', email: 'zhou.jm@hengtai-hardware.example' },
    subject: '回复：明年铰链报价',
    sentAt: '2026-11-03T03:18:00Z',
    body: `
陈小姐：

报价收到了，说实话有点失望。我们合作了七年，每年十几个柜从来没断过，现在反而要涨 6%，这让我怎么跟老板交代？

老客户总该有老客户的价。按去年的价格再降 3 个点，明年的单子照旧给你；做不到的话，明年的量我只能分给别家了。

等你消息。

周建明
恒泰五金 采购部
`,
  },
  {
    id: 'zh-furious-quality',
    from: { name: '林美珊', email: 'linms@xingyue-home.example' },
    subject: '这批货到底怎么回事！！',
    sentAt: '2026-11-06T09:47:00Z',
    hasAttachments: true,
    body: `
陈丽，你们到底有没有质检？！

两百套床品，拆开一看一半都掉色，客户的白沙发全染红了！我今天一上午什么都没干，光在给客人道歉！打你电话还不接，太过分了！

今天之内必须给我一个说法！再这样敷衍我，我就把照片和聊天记录全部发到网上，让大家都看看你们的质量有多差！

林美珊
`,
  },
  {
    id: 'zh-new-customer-deposit',
    from: { name: '何志远', email: 'he.zhiyuan@puyang-medical.example' },
    subject: '关于首单付款的几点顾虑',
    sentAt: '2026-11-04T01:25:00Z',
    body: `
陈经理您好：

样品我们很满意。不过这是我们第一次合作，双方还不熟悉，30% 定金对我们来说风险不小，以前也吃过付了款发不出货的亏。

麻烦您先提供营业执照、CE 证书和最近一份第三方检测报告，合同里写明两年质保，出货前我们要安排 SGS 验货。如果这几条写不进合同，这笔定金我们不敢付，订单也只好先取消。

盼复，谢谢！

何志远
濮阳医疗器械
`,
  },
  {
    id: 'zh-rival-samples',
    from: { name: '马晓峰', email: 'maxf@longwei-bikes.example' },
    subject: '车架账期',
    sentAt: '2026-11-10T06:40:00Z',
    body: `
陈丽，你好。

账期的事再跟你确认一下。另外两家厂的样品上周都送到了，价格差不多，但他们都肯做月结 60 天。

公司 11 月 25 号开采购会，会上定明年的供应商。账期如果还是款到发货，我这边很难替你们说话，份额多半要减一半。

请在 24 号之前给我一个书面答复。

马晓峰
`,
  },
  {
    id: 'zh-hant-dispute',
    from: { name: '許雅婷', email: 'yating.hsu@lumi-select.example' },
    subject: '訂單 LS-2208 已提出爭議',
    sentAt: '2026-11-07T08:05:00Z',
    hasAttachments: true,
    body: `
陳小姐您好：

訂單 LS-2208 的香氛機，抽驗 120 台有 31 台漏水，三個星期來我們寫了五封信，貴司始終沒有具體的處理方案，實在令人失望。

我們昨天已經在平台上提出爭議，並上傳了檢測影片，信用卡公司也已受理退款申請。請於平台期限內回覆，說明瑕疵原因以及退款金額。

許雅婷
光選有限公司
`,
  },
  {
    id: 'zh-proforma',
    from: { name: '吴倩', email: 'wuqian@qinghe-gifts.example' },
    subject: '请开一份形式发票',
    sentAt: '2026-11-12T02:10:00Z',
    body: `
丽姐早上好！

上一柜已经入库，数量和包装都没问题，辛苦你们了。

这次再订保温杯 5000 个、礼盒 2000 套，颜色和上次一样，请帮我开一份形式发票，交期能赶在 1 月 10 号之前最好。

祝生意兴隆！
吴倩
`,
  },
];
