import { addresseeFrom, addresseeOf } from '../../src/core/draft/addressee';
import type { Mail } from '../../src/core/model';
import { readingOf } from '../support/readings';

const person = (name: string) => ({ kind: 'person', name });
const titled = (name: string) => ({ kind: 'titled', name });
const nobody = { kind: 'nobody' };

describe('a display name', () => {
  test.each([
    ['Anna Schmidt', person('Anna Schmidt')],
    ['SCHMIDT, Anna', person('Anna Schmidt')],
    ['anna schmidt', person('Anna Schmidt')],
    ['Ronan McDonald', person('Ronan McDonald')],
    ['Jean-Luc O’Neill', person('Jean-Luc O’Neill')],
    ['"Tom Baker"', person('Tom Baker')],
    ['Tom Baker (ACME GmbH)', person('Tom Baker')],
    ['Tom Baker - ACME', person('Tom Baker')],
    ['Tom Baker | Head of Sourcing', person('Tom Baker')],
    ['Tom Baker via Alibaba', person('Tom Baker')],
    ['Tom Baker, Purchasing Manager', person('Tom Baker')],
    ['Dr. Anna Schmidt', person('Dr. Anna Schmidt')],
    ['Tom', person('Tom')],
    ['Светлана К.', person('Светлана')],
    ['Nawaf Q', person('Nawaf')],
    ['王伟', person('王伟')],
    ['محمد علي', person('محمد علي')],
    ['Žofie Nováková', person('Žofie Nováková')],
  ])('%s is a person', (name, addressee) => {
    expect(addresseeFrom(name)).toEqual(addressee);
  });

  test.each([
    ['王经理', titled('王经理')],
    ['王伟 采购经理', titled('王经理')],
    ['王伟（总经理）', titled('王总')],
    ['歐陽峰 經理', titled('歐陽經理')],
    ['李女士', titled('李女士')],
    ['陈小明先生', titled('陈先生')],
  ])('%s carries a title its bearer wrote', (name, addressee) => {
    expect(addresseeFrom(name)).toEqual(addressee);
  });

  test.each([
    ['Purchasing Dept'],
    ['ACME Trading Ltd.'],
    ['info'],
    ['Sales Team'],
    ['采购部'],
    ['深圳市某某有限公司'],
    ['tom@example.com'],
    ['tom.baker'],
    ['Buyer 24'],
    ['www.example.com'],
    ['<img src=x onerror=alert(1)>'],
    ['{name}'],
    ['T'],
    [''],
    ['a'.repeat(5000)],
    ['One Two Three Four Five'],
    ['🔥🔥'],
  ])('%s is greeted as nobody', (name) => {
    expect(addresseeFrom(name)).toEqual(nobody);
  });

  test.each([
    ['Lim Bee Choo 林美珠', person('林美珠')],
    ['万吉如 Wanjiru', person('万吉如')],
    ['采购部 Ms. Yip', person('Ms. Yip')],
  ])('%s is greeted by one name in a Chinese letter', (name, addressee) => {
    expect(addresseeFrom(name, 'zh')).toEqual(addressee);
  });

  test('marks that turn the reading direction are dropped', () => {
    expect(addresseeFrom('\u202eAnna\u202c')).toEqual(person('Anna'));
  });
});

describe('a mail', () => {
  const mail = (from: string | null, body: string): Mail => ({
    from: from === null ? null : { name: from, email: 'x@example.com' },
    subject: '',
    body,
  });
  const greeted = (one: Mail) => addresseeOf(one, readingOf(one, {}));

  test.each([
    ['Kwabena Asante', 'Please see below.\n\nRegards, Kwabena (Imports)', person('Kwabena')],
    ['Tyler Kowalczyk', 'Hello there.\n\nTyler\nLakeshore Apiary, Sheboygan WI', person('Tyler')],
    ['Adunni Bakare', 'Thank you for the price.\n\nRegards,\nMrs. A. Bakare', titled('Mrs. Bakare')],
    ['Adunni Bakare', 'Thank you for the price.\n\nRegards,\nMrs. A. Cole', person('Adunni Bakare')],
  ])('of %s is greeted as it is signed: %s', (from, body, addressee) => {
    expect(greeted(mail(from, body))).toEqual(addressee);
  });

  test('is answered to its sender, or to the name it is signed with', () => {
    expect(greeted(mail('Anna Schmidt', 'Hello.\n\nBest regards,\nTom Baker'))).toEqual(
      person('Anna Schmidt'),
    );
    expect(greeted(mail('Purchasing Dept', 'Hello.\n\nThanks\nBest regards,\nTom Baker\nACME'))).toEqual(
      person('Tom Baker'),
    );
    expect(greeted(mail(null, '你好。\n\n此致\n敬礼\n王经理'))).toEqual(titled('王经理'));
  });

  test('a title in the signature is better than a bare Chinese name', () => {
    expect(greeted(mail('Wang Wei', '请报价。\n\n谢谢\n王经理'))).toEqual(titled('王经理'));
  });

  test('without a name or a signature is answered to nobody', () => {
    expect(greeted(mail(null, 'Please quote.'))).toEqual(nobody);
    expect(greeted(mail(null, 'Please quote.\n\nBest regards'))).toEqual(nobody);
  });

  test('finds the signature after the newest part, also between tags', () => {
    const one = mail(null, '<p>Please quote.</p><p>Best regards</p><p>Tom Baker</p>');
    const reading = { ...readingOf(one, {}), newestPart: 'Please quote.' };
    const newestSpans = [{ place: 'body' as const, start: 3, end: 16 }];
    expect(addresseeOf(one, { ...reading, newestSpans })).toEqual(person('Tom Baker'));
  });
});

describe('the name the customer signs with', () => {
  const greeted = (body: string, language: 'en' | 'de', email = 'g@x.example') => {
    const mail: Mail = { from: { name: 'Gary Tunstall', email }, subject: '', body };
    return addresseeOf(mail, { ...readingOf(mail, {}), language });
  };

  test('is the first name where the mail ends with it', () => {
    expect(greeted('The hinges are late.\n\nGary', 'en')).toEqual(person('Gary'));
    expect(greeted('The hinges are late.\n\ngary.', 'en')).toEqual(person('Gary'));
    expect(greeted('The hinges are late.\n\nGary Tunstall', 'en')).toEqual(person('Gary Tunstall'));
    expect(greeted('Die Scharniere fehlen.\n\nGary', 'de')).toEqual(person('Gary Tunstall'));
  });

  test('is looked for behind the newest part too, where signatures stand', () => {
    const body = 'The hinges are late.\n\nBest,\nGary\nTunstall & Sons, Leeds';
    const mail: Mail = { from: { name: 'Gary van Tunstall', email: 'g@x.example' }, subject: '', body };
    const newestSpans = [{ place: 'body' as const, start: 0, end: 20 }];
    const newestPart = body.slice(0, 20);
    expect(addresseeOf(mail, { ...readingOf(mail, {}), newestPart, newestSpans })).toEqual(person('Gary'));
  });

  test('may be short for his own, but not another one', () => {
    const greets = (name: string, sign: string) => {
      const mail: Mail = { from: { name, email: 'g@x.example' }, subject: '', body: `Morning.\n\n${sign}` };
      return addresseeOf(mail, readingOf(mail, {}));
    };
    expect(greets('Gordon Zelaski', 'Gord')).toEqual(person('Gord'));
    expect(greets('Gordon Zelaski', 'Ray')).toEqual(person('Gordon Zelaski'));
    expect(greets('Jobst Ott', 'Jo')).toEqual(person('Jobst Ott'));
    expect(greets('Oluwaseun Adeyinka', 'Seun')).toEqual(person('Seun'));
    expect(greets('Travis Boudreaux', 'T.')).toEqual(person('Travis'));
    expect(greets('Travis Boudreaux', 'B.')).toEqual(person('Travis Boudreaux'));
    expect(greets('Lim Hui Shan', 'Hui Shan')).toEqual(person('Hui Shan'));
  });

  test.each([
    ['Иван Петрович Соколов', 'Иван Петрович'],
    ['Соколов Иван Петрович', 'Иван Петрович'],
    ['Жанна Тулегенова', 'Жанна'],
    ['Тулегенова Жанна', 'Жанна'],
    ['Лев Ким', 'Лев'],
    ['Nino Lomidze', 'Nino Lomidze'],
  ])('in Russian %s is called %s', (name, called) => {
    const mail: Mail = { from: { name, email: 'g@x.example' }, subject: '', body: 'Добрый день.' };
    expect(addresseeOf(mail, { ...readingOf(mail, {}), language: 'ru' })).toEqual(person(called));
  });

  test('is none where it comes from an address', () => {
    expect(addresseeFrom('R.tran')).toEqual(nobody);
    expect(addresseeFrom('J.R. Tran')).toEqual(person('J.R. Tran'));
  });

  const signs = (name: string | null, body: string, language: 'en' | 'zh' = 'en') => {
    const mail: Mail = { from: name === null ? null : { name, email: 'g@x.example' }, subject: '', body };
    return addresseeOf(mail, { ...readingOf(mail, {}), language });
  };

  test('may be a pet name, alone in the last line, or stand behind the last sentence', () => {
    expect(signs('Zanele Khumalo', 'Hi hi\n\nIs it doable?\n\nZee')).toEqual(person('Zee'));
    expect(signs('D. Okafor', 'Team,\nsame marks as before.\nDee')).toEqual(person('Dee'));
    expect(signs('Connor Reidy', 'Any chance of two stands? Fire away without. Connor')).toEqual(
      person('Connor'),
    );
    expect(signs('Connor Reidy', 'I am not called Connor')).toEqual(person('Connor Reidy'));
    expect(signs('Darlene Hutchins', 'Where is it?\n\n(Mrs.) Darlene Hutchins')).toEqual(
      titled('Mrs. Hutchins'),
    );
  });

  test('tells who writes for a department', () => {
    expect(signs('Accounts – Hallam & Rudge', 'Balance below.\n\nMaureen')).toEqual(person('Maureen'));
    expect(signs('Accounts – Hallam & Rudge', 'Balance below.\n\nRegards')).toEqual(nobody);
  });

  test('is in Chinese the given name where it is signed, and never the seller’s or a word of thanks', () => {
    expect(signs('林佩珊', '小周，\n目录照印。\n\n佩珊', 'zh')).toEqual(person('佩珊'));
    expect(signs('Raymond Koh', '张先生\n请报价。\n谢谢', 'zh')).toEqual(person('Raymond Koh'));
    expect(signs('Dmitri Orlov', '请报价。\n\n尊敬的\nDmitri', 'zh')).toEqual(person('Dmitri Orlov'));
    expect(signs('Siew Mei Lau', '请报价。\n\n谢谢', 'zh')).toEqual(person('Siew Mei Lau'));
  });

  test('is nobody’s where no person reads the answer', () => {
    expect(greeted('Notice 7.', 'en', 'noreply-vendor@x.example')).toEqual(nobody);
    expect(greeted('Notice 7.', 'en', 'vendor.notifications@x.example')).toEqual(nobody);
    expect(greeted('Notice 7.', 'en', 'reply@x.example')).toEqual(person('Gary Tunstall'));
  });
});
