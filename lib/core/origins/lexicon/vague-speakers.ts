/** Heads of phrases that name nobody in particular: two outlets may mean different people by them. */
export const VAGUE_SPEAKERS: ReadonlySet<string> = new Set([
  ...['official', 'source', 'person', 'people', 'expert', 'analyst', 'critic', 'supporter', 'witness', 'aide', 'ally'],
  ...['adviser', 'advisor', 'lawmaker', 'republican', 'democrat', 'conservative', 'liberal', 'leader', 'member'],
  ...['authority', 'doctor', 'activist', 'advocate', 'resident', 'neighbour', 'neighbor', 'relative', 'friend'],
  ...['observer', 'insider', 'scientist', 'researcher', 'economist', 'historian', 'student', 'teacher', 'senator'],
  ...['man', 'woman', 'men', 'women', 'one', 'some', 'other', 'many', 'most', 'few', 'several', 'those', 'both', 'all'],
  ...['reports', 'reporter', 'journalist', 'media', 'newspaper', 'outlet', 'article', 'spokesman', 'spokeswoman'],
  ...['spokesperson', 'user', 'voter', 'opponent', 'proponent', 'colleague', 'staffer', 'employee', 'worker', 'agent'],
  ...['officer', 'diplomat', 'victim', 'parent', 'author', 'writer', 'commentator', 'memory', 'thing', 'group', 'party'],
])
