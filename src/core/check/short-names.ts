/** Names that may stand for one another, folded; a line a person. Only what no prefix shows ("Chris" is in "Christina"). */
const GROUPS = `
bob rob robert roberto bobby
bill will william willy guillermo
dick rick richard ricardo
jim jimmy james jaime
jack john johnny jon juan jean
mike michael mick mikhail misha miguel michel
tony antonio anthony
peggy margaret meg maggie margarita
liz elizabeth beth lisa betty elisabeth isabel
kate catherine katherine kathryn katharine kathy katya katja ekaterina cathy caterina
sasha alexander alexandra alex aleksandr sascha alejandro alessandro
pepe jose josef joseph joe giuseppe beppe sepp
paco pancho francisco francesco frank francois
chuck charles charlie carlos carlo karl
ted edward theodore ed eddie eduardo teddy
hank henry harry heinrich heinz henri enrique kike quique
larry lawrence lorenzo laurent
dave david
steve stephen steven stefan esteban
nacho ignacio
gigi luigi luis louis
vova vladimir volodya
dima dmitry dmitri dmitriy
kolya nikolai nikolay nick nicholas nicolas
zhenya evgeny eugene yevgeny evgeniy evgenia
tanya tatiana tatyana
natasha natalia natalya natalie
masha maria marie mary marija mariya
olya olga
lena elena helen helena yelena
anya anna anne ann ana
sergey sergei serge sergio
mo mohamed muhammad mohammed mohammad muhammed mehmet
yusuf youssef yousef joseph
ahmad ahmed ahmet
hans johannes johann
fritz friedrich fred frederick frederic federico
uli ulrich
andy andrew andreas andrei andrey andre
ben benjamin
matt matthew matthias mateo matteo
paul paulo paolo pablo pavel
peter pedro pierre petr pietro piotr
tom thomas tomas tommaso
georg george jorge giorgio
ali aly
hassan hasan
hussein huseyin hossein
саша александр александра
миша михаил
дима дмитрий
коля николай
женя евгений евгения
маша мария
таня татьяна
наташа наталья
лена елена
оля ольга
сережа сергей
леша алексей
катя екатерина
вова володя владимир
`;

const groupsOf = new Map<string, number[]>();
GROUPS.trim()
  .split('\n')
  .forEach((line, group) => {
    for (const name of line.split(' ')) groupsOf.set(name, [...(groupsOf.get(name) ?? []), group]);
  });

/** May two names, folded, be those of one person? Doubt says yes: a slip of the pen is no wrong person. */
export function mayBeOneName(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 1 ? long.startsWith(short) : short.length >= 3 && long.startsWith(short)) return true;
  if (one === other) return true;
  const groups = groupsOf.get(one);
  if (groups?.some((group) => groupsOf.get(other)?.includes(group))) return true;
  return short.length >= 4 && lettersApart(one, other) <= (short.length >= 7 ? 2 : 1);
}

/** How many letters have to be changed, added or left out, or two neighbours swapped; names are short. */
function lettersApart(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3;
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let k = 1; k <= other.length; k += 1) {
      const cost = one.charAt(i - 1) === other.charAt(k - 1) ? 0 : 1;
      let best = Math.min(
        (rows[i - 1]?.[k] ?? 0) + 1,
        (row[k - 1] ?? 0) + 1,
        (rows[i - 1]?.[k - 1] ?? 0) + cost,
      );
      const isSwap = one.charAt(i - 1) === other.charAt(k - 2) && one.charAt(i - 2) === other.charAt(k - 1);
      if (i > 1 && k > 1 && isSwap) best = Math.min(best, (rows[i - 2]?.[k - 2] ?? 0) + 1);
      row.push(best);
    }
    rows.push(row);
  }
  return rows[one.length]?.[other.length] ?? 3;
}
