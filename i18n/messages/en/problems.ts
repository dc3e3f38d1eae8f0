const problems = {
  /** What can go wrong, and what to do about it. */
  known: {
    invalid: 'That could not be saved: a title needs 1 to 300 characters.',
    'not-found': 'That is not here any more. It may have been deleted meanwhile.',
    nothing: 'There is nothing left to undo.',
    'no-judgement': 'The last change was not a judgement, so it stands. Ctrl+Z undoes it, or the history.',
    'changed-since':
      'This was changed again later, so it stands as it is. Undo the later change first, then this one can be undone too.',
    'no-name': 'The name is empty: type the name that stands beside your judgements.',
    'no-text': 'There was nothing to bring in: paste some text or choose a file.',
    'too-much': 'That was more than 100 MB at once. Bring the files in a few at a time.',
    'no-grouping':
      'Nothing was changed: some claims have to leave and some to stay, and 60 at most can be arranged at once.',
    'no-title': 'The new story needs a title.',
    'too-many': 'Only so many files can come in together. The others are not here: bring them in next.',
  },
  other: 'That did not work.',
  /** Why a text could not come in, and what to do about it. */
  import: {
    empty: 'There is no text in it. Open the file to see whether it holds the article, or paste the text instead.',
    binary: 'This is not text: it may be a picture, a PDF or a Word file under another name. Paste its text instead.',
    encoding: 'Its characters cannot be read for certain. Save it as UTF-8 in your editor and bring it in again.',
    'too-large': 'It is larger than 5 MB. An article is rarely so long: keep the article and leave the rest out.',
    unsupported: 'This kind of file cannot be read. Use .txt, .html, .htm or .md, or paste the text.',
    'no-article': 'No article was found on this page. Open it in your browser, copy the article and paste it.',
    'too-many': 'This import is full. Bring this one in with the next.',
    failed: 'It could not be read, by a fault of the program. Try it again.',
  },
} as const

export default problems
