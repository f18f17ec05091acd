// What the invented people write; the files differ in how it is written down.

export const bargainEnglish = `Dear Lily,

Thank you for the quotation Q-20418. Your price of USD 12.80 is far too high. Our target is USD 10.50.
If you cannot meet it by Friday, we will place the whole order with another supplier.

Best regards,
Marco Bellini
Purchasing Manager, Fontana Garden Tools`;

export const angryChinese = `李小姐，你好！

货又晚了十天，上次你们答应得好好的。客户天天催我，我非常生气！
再不给个说法，尾款我就扣了，以后的订单也不用谈了。

王建国
宁海通达五金`;

export const traditional = `林小姐您好：

貴司報價 US$3.20 實在太高，同樣規格別家只要 US$2.75。
若無法降價，我們只好把這批訂單轉給其他供應商。

陳志豪
鴻運貿易有限公司`;

export const spanish = `Estimada Sra. Wang:

La calidad del último envío fue pésima: 120 piezas llegaron rotas. ¿Así trabajan ustedes?
Si no nos compensan, cancelaremos todos los pedidos pendientes.

Saludos,
Íñigo Muñoz`;

export const russian = `Добрый день, Анна!

Цена слишком высокая. Если вы не снизите цену до 2,5 долларов, мы отменим заказ № 4417.

С уважением,
Сергей Орлов`;

export const japanese = `王様

いつもお世話になっております。
価格が高すぎます。値下げできない場合は、他社に発注します。

山田 太郎`;

export const korean = `왕 대리님,

안녕하세요. 가격이 너무 높습니다. 인하가 어렵다면 주문을 취소하겠습니다.

김민수 드림`;
