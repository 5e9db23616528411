const fillers = new Set(
  'a an and are as at be but by can could did do does for from get had has have how i if in into is it its me my of on or our should so than that the their them then there these they this to us was we were what when where which who why will with would you your mean means meaning explain explained difference between versus vs really actually much many good simple simply plain english pm pms product manager managers'.split(
    ' ',
  ),
);

/** The words of a query that say what it is about, in lower case; all of them where every word is a filler. */
export function contentWords(query: string): readonly string[] {
  const words = query
    .toLowerCase()
    .replace(/[’']/g, '’')
    .split(/[^\p{L}\p{N}’+.%-]+/u)
    .map((word) => word.replace(/^[.\-’]+|[.\-’]+$/g, ''))
    .filter((word) => word !== '');
  const telling = words.filter((word) => !fillers.has(word));
  return telling.length > 0 ? telling : words;
}
