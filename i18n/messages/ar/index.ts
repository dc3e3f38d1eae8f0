/**
 * The words of the interface in Arabic (Modern Standard), by area.
 *
 * One word for each thing:
 *
 * article مقال (مقالات) · outlet وسيلة إعلامية (وسائل إعلامية) · story تغطية (تغطيات) · claim ادعاء (ادعاءات) · passage مقطع ·
 * quote اقتباس · facet وجه · link صلة (صلات), to link ربط · stance نوع الصلة · subtype موضع التناقض, kinds أنواع التناقض ·
 * agrees توافق · contradicts تناقض · differs in scope اختلاف في النطاق · unrelated لا علاقة · update تحديث ·
 * superseded تحديث لاحق · count that grows حصيلة · match مقابل, تقابل · pair زوج · point نقطة (نقاط) ·
 * suggested مقترح, suggestion اقتراح · confirmed مؤكد · rejected مرفوض · by hand يدويًا · judge, judgement حكم · not judged بلا حكم ·
 * reason (of the program) قرينة (قرائن) · reason (of a person), cause سبب · evidence أدلة · confidence درجة الثقة ·
 * origin مصدر (مصادر) · corroborated يؤيده · silent لا يذكره, silence سكوت · single منفرد · worth checking يستحق التحقق ·
 * to mark (a claim) تعيين, marked in the text معلَّم · bounds حدود · tag وسم (وسوم) · note ملاحظة · column عمود · table جدول ·
 * timeline خط زمني · map خريطة · review مراجعة · undo تراجع, undone أُلغي · redo إعادة · history سجل · look again إعادة التحليل ·
 * waits (for a judgement) بانتظار الحكم, ينتظر الحكم · to accept قبول, to reject رفض · skip تخطي · to tick تحديد ·
 * cell خانة · to merge (points) دمج · to split تقسيم · to join (origins) جمع · to separate فصل ·
 * bring in استيراد · library مكتبة · address (of the web) رابط · engine محرك · keys اختصارات
 *
 * Buttons are verbal nouns (حفظ, not احفظ); sentences avoid the imperative, so they fit a man as well as a woman.
 */
import type { Translation } from '../../messages'
import articles from './articles'
import columns from './columns'
import common from './common'
import evidence from './evidence'
import groups from './groups'
import history from './history'
import how from './how'
import imports from './imports'
import keys from './keys'
import map from './map'
import origins from './origins'
import problems from './problems'
import reanalysis from './reanalysis'
import reasons from './reasons'
import review from './review'
import search from './search'
import settings from './settings'
import shell from './shell'
import stances from './stances'
import stories from './stories'
import table from './table'
import timeline from './timeline'
import tour from './tour'

const messages: Translation = {
  articles,
  columns,
  common,
  evidence,
  groups,
  history,
  how,
  imports,
  keys,
  map,
  origins,
  problems,
  reanalysis,
  reasons,
  review,
  search,
  settings,
  shell,
  stances,
  stories,
  table,
  timeline,
  tour,
}

export default messages
