"""Builds the training rows from the labelled sets and from news articles; deterministic for a seed.

A row is {"a", "b", "nli", "related", "worth", "weight", "from"}: `nli` 0 agree, 1 contradict, 2 neutral or -1 (not known);
`related` 0 to 1 or -1; `worth` 0, 1 or -1. For sentences that stand alone `b` is empty.
"""

import gzip
import json
import math
import random
import re
from collections import Counter, defaultdict
from pathlib import Path

NLI = {"agree": 0, "contradict": 1, "neutral": 2}

# Rows taken of each labelled set: image captions and sets made by machine are capped.
CAPS = {
    "mnli": None,
    "snli-1": 7000,
    "snli-2": 7000,
    "counterfactual-nli": None,
    "fever": None,
    "fool-me-twice": None,
    "conjunctions": 4500,
    "monotonicity": 2000,
    "one-word-swaps": 3000,
    "aligned-propositions": None,
}
# Pairs made of news, by kind.
AGREEING_NEWS, NEUTRAL_NEWS, SAME_ARTICLE, EDITED_NEWS, RETOLD_NEWS, HEADLINES = 4500, 4500, 6000, 7000, 2500, 4000


def read(path: Path) -> list[dict]:
    opened = gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8")
    with opened as lines:
        return [json.loads(line) for line in lines if line.strip()]


def row(a, b, source, nli=-1, related=-1.0, worth=-1, weight=1.0):
    return {"a": a, "b": b, "nli": nli, "related": related, "worth": worth, "weight": weight, "from": source}


def labelled_rows(data: Path, rng: random.Random) -> list[dict]:
    rows = []
    for name, cap in CAPS.items():
        found = read(data / "train" / f"{name}.jsonl")
        rng.shuffle(found)
        for one in found[:cap]:
            rows.append(row(one["a"], one["b"], name, nli=NLI[one["label"]]))
    for one in read(data / "train" / "news-similarity.jsonl"):
        rows.append(row(one["a"], one["b"], "news-similarity", related=min(1.0, one["score"] / 5)))
    for one in read(data / "train" / "claimdiff.jsonl"):
        if not is_held_out(one["topic"]):
            rows.append(row(one["a"], one["b"], "claimdiff", related=float(one["label"] != "neutral")))
    for one in read(data / "train" / "check-worthy.jsonl"):
        rows.append(row(one["text"], "", "check-worthy", worth=int(one["label"] == "checkworthy")))
    return rows


def is_held_out(topic: str) -> bool:
    """One topic of ClaimDiff in five is kept back for measuring."""
    return sum(topic.encode()) % 5 == 0


# --- news -------------------------------------------------------------------------------------------------------------

WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9'’.,-]*")
STOP = set(
    "the a an of to in on at for and or but with from by as is was are were be been has have had it its he she they his her their "
    "this that these those who which will would not said says say after before about into over more than also new one two".split()
)
NUMBER_WORDS = "two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty forty fifty".split()
DIGITS = dict(zip(NUMBER_WORDS, "2 3 4 5 6 7 8 9 10 11 12 13 15 20 30 40 50".split()))
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
AUXILIARIES = "is was are were has have had will would can could did does do".split()
NEGATING = re.compile(r"\b(?:not|no|never|none|nobody|neither|nor|without|denied|denies|refused)\b|n['’]t\b", re.I)


def sentences_of(text: str) -> list[str]:
    found = []
    for line in text.split("\n"):
        for piece in re.split(r"(?<=[.!?][\"”’]|[a-z0-9)][.!?])\s+(?=[A-Z“\"])", line.strip()):
            if 8 <= len(piece.split()) <= 48 and piece[-1:] in ".!?”\"":
                found.append(piece)
    return found


def words_of(sentence: str) -> list[str]:
    return [word.lower().strip(".,'’-") for word in WORD.findall(sentence)]


def numbers_of(sentence: str) -> set[str]:
    return {DIGITS.get(word, word).replace(",", "") for word in words_of(sentence) if word[:1].isdigit() or word in DIGITS}


class News:
    """Sentences of events, with how telling each word is."""

    def __init__(self, data: Path, rng: random.Random):
        self.rng = rng
        kept_back = kept_back_texts(data)
        self.events: dict[str, list[list[str]]] = defaultdict(list)
        for name in ("events-allsides", "basil-50", "ecbplus"):
            for one in read(data / "news" / f"{name}.jsonl.gz"):
                if not kept_back(one):
                    self.events[str(one["event"])].append(sentences_of(one["text"]))
        counts = Counter(w for texts in self.events.values() for t in texts for s in t for w in set(words_of(s)))
        total = sum(len(t) for texts in self.events.values() for t in texts)
        self.weight = {w: 0.0 if w in STOP else math.log(total / c) for w, c in counts.items()}

    def likeness(self, a: str, b: str) -> float:
        left, right = set(words_of(a)), set(words_of(b))
        size = lambda ws: sum(self.weight.get(w, 9) ** 2 for w in ws) ** 0.5
        shared = sum(self.weight.get(w, 9) ** 2 for w in left & right)
        return shared / max(1e-9, size(left) * size(right))

    def pairs(self):
        """(likeness, a, b, event) of sentences from different articles of one event that share words."""
        for event, texts in self.events.items():
            for i, one in enumerate(texts):
                for other in texts[i + 1 :]:
                    for a in one[:40]:
                        scored = sorted(((self.likeness(a, b), b) for b in other[:40]), reverse=True)[:4]
                        for likeness, b in scored:
                            yield likeness, a, b, event


    def within_articles(self):
        """(a, b) of sentences of one article that share words: an article seldom contradicts itself, whatever numbers it holds."""
        for texts in self.events.values():
            for sentences in texts:
                for i, a in enumerate(sentences[:30]):
                    for b in sentences[i + 1 : 30]:
                        if 0.1 <= self.likeness(a, b) < 0.6:
                            yield a, b


def kept_back_texts(data: Path):
    """True for an article of an event on which the engine is measured."""
    gold = {one["event"] for one in read(data / "dev" / "crossread-gold.jsonl")}
    starts = set()
    for story in (data / "stories").glob("*/*.txt"):
        text = re.sub(r"\s+", " ", story.read_text(encoding="utf-8").split("---")[-1])
        starts.update(piece.strip()[:60] for piece in re.split(r"(?<=[.!?]) ", text) if len(piece) > 60)
    seen: dict[str, bool] = {}

    def is_kept_back(one: dict) -> bool:
        if one["event"] in gold:
            return True
        text = re.sub(r"\s+", " ", one["text"])
        return any(piece.strip()[:60] in starts for piece in re.split(r"(?<=[.!?]) ", text) if len(piece) > 60)

    return is_kept_back


def news_rows(data: Path, rng: random.Random) -> list[dict]:
    news = News(data, rng)
    alike, unlike = [], []
    for likeness, a, b, event in news.pairs():
        if 0.5 <= likeness < 0.97 and fit(a, b):
            alike.append((a, b, event))
        elif 0.08 <= likeness < 0.26:
            unlike.append((a, b, event))
    rng.shuffle(alike)
    rng.shuffle(unlike)
    rows = [row(a, b, "news alike", nli=0, related=1.0, weight=0.8) for a, b, _ in alike[:AGREEING_NEWS]]
    rows += [row(a, b, "news unlike", nli=2, related=0.0, weight=0.8) for a, b, _ in unlike[:NEUTRAL_NEWS]]
    singles = [(s, s, e) for e, texts in news.events.items() for t in texts for s in t[:15]]
    rng.shuffle(singles)
    bases = alike + singles[: max(0, EDITED_NEWS + RETOLD_NEWS)]
    edited = []
    for a, b, _ in bases:
        if len(edited) >= EDITED_NEWS:
            break
        kinds = [edit_number, edit_number, edit_time, negate]
        rng.shuffle(kinds)
        for kind in kinds:
            changed = kind(b, rng)
            if changed and changed != b and takes_from(a, b, changed):
                edited.append(row(a, changed, "news edited", nli=1, related=1.0))
                break
    rows += edited
    retold = []
    for a, b, _ in singles[EDITED_NEWS:] + singles[:EDITED_NEWS]:
        if len(retold) >= RETOLD_NEWS:
            break
        told = retell(b, rng)
        if told != b:
            retold.append(row(a, told, "news retold", nli=0, related=1.0))
    return rows + retold + same_article_rows(news, rng) + headline_rows(data, news, rng)


def same_article_rows(news: News, rng: random.Random) -> list[dict]:
    """Neither: two sentences of one article, those with different numbers first."""
    found = list(news.within_articles())
    rng.shuffle(found)
    found.sort(key=lambda pair: not (numbers_of(pair[0]) and numbers_of(pair[1]) and numbers_of(pair[0]) != numbers_of(pair[1])))
    counted = [pair for pair in found[: SAME_ARTICLE * 2 // 3]]
    rest = found[SAME_ARTICLE * 2 // 3 :]
    rng.shuffle(rest)
    return [row(a, b, "news same article", nli=2, weight=0.7) for a, b in counted + rest[: SAME_ARTICLE // 3]]


def headline_rows(data: Path, news: News, rng: random.Random) -> list[dict]:
    """A headline and what its article begins with agree; told as a hoax it contradicts, told as a rumour it does neither."""
    found = []
    for one in read(data / "news" / "articles-12k.jsonl.gz"):
        title = (one.get("title") or "").split(" | ")[0].strip()
        leads = [s for s in sentences_of(one["text"][:1500]) if s != title][:3]
        if not 5 <= len(title.split()) <= 18 or "?" in title or NEGATING.search(title) or DOUBTING.search(title):
            continue
        leads = [s for s in leads if 0.42 <= news.likeness(title, s) < 0.95 and fit(title, s) and not DOUBTING.search(s)]
        if leads:
            found.append((title, leads[0]))
    rng.shuffle(found)
    rows = []
    for at, (title, lead) in enumerate(found[:HEADLINES]):
        other = lead if rng.random() < 0.5 else retell(title, rng)
        if at % 4 < 2:
            rows.append(row(title, lead, "news headline", nli=0, related=1.0, weight=0.8))
        elif at % 4 == 2:
            rows.append(row(rng.choice(HOAXES).format(title), other, "news headline", nli=1, related=1.0))
        else:
            rows.append(row(rng.choice(RUMOURS).format(title), other, "news headline", nli=2, related=1.0))
    return rows


def takes_from(a: str, b: str, changed: str) -> bool:
    """What the edit took out of b stands in a: else it changed something of which a says nothing."""
    gone = set(words_of(b)) - set(words_of(changed))
    gone_numbers = numbers_of(b) - numbers_of(changed)
    return gone - set(DIGITS) <= set(words_of(a)) and gone_numbers <= numbers_of(a)


def fit(a: str, b: str) -> bool:
    """Two alike sentences that neither count nor deny differently."""
    one, other = numbers_of(a), numbers_of(b)
    if one and other and not (one <= other or other <= one):
        return False
    return bool(NEGATING.search(a)) == bool(NEGATING.search(b))


def edit_number(sentence: str, rng: random.Random) -> str | None:
    found = [m for m in re.finditer(r"(?<![\w.,$-])(\d{1,3}(?:,\d{3})*|\d+)(?![\w,-]|\.\d)", sentence)]
    found += [m for m in re.finditer(r"\b(" + "|".join(NUMBER_WORDS) + r")\b", sentence, re.I)]
    if not found:
        return None
    m = rng.choice(found)
    old = m.group(1)
    if old.lower() in DIGITS:
        new = rng.choice([w for w in NUMBER_WORDS if w != old.lower()])
        new = DIGITS[new] if rng.random() < 0.3 else new
        new = new.capitalize() if old[0].isupper() else new
    else:
        value = int(old.replace(",", ""))
        if 1900 <= value <= 2030:
            changed = value + rng.choice([-7, -4, -3, -2, -1, 1, 2, 3, 4])
        else:
            changed = rng.choice([value + 1 + value // 9, max(1, value - 1 - value // 7), value * 2 + 1, value * 3 // 2 + 1])
        if changed == value:
            changed = value + 3
        new = f"{changed:,}" if "," in old else str(changed)
    return sentence[: m.start()] + new + sentence[m.end() :]


def edit_time(sentence: str, rng: random.Random) -> str | None:
    found = list(re.finditer(r"\b(" + "|".join(DAYS + [m for m in MONTHS if m != "May"]) + r")\b", sentence))
    if not found:
        return None
    m = rng.choice(found)
    pool = DAYS if m.group() in DAYS else MONTHS
    return sentence[: m.start()] + rng.choice([one for one in pool if one != m.group()]) + sentence[m.end() :]


def negate(sentence: str, rng: random.Random) -> str | None:
    m = re.search(r"\b(" + "|".join(AUXILIARIES) + r")\b(?! not)(?!n['’]t)", sentence)
    taken = re.search(r" not\b(?! only)", sentence)
    if taken:
        return sentence[: taken.start()] + sentence[taken.end() :]
    if not m or NEGATING.search(sentence) or "“" in sentence[: m.start()] or '"' in sentence[: m.start()]:
        return None
    return sentence[: m.end()] + (" never" if rng.random() < 0.15 else " not") + sentence[m.end() :]


DOUBTING = re.compile(r"\b(?:hoax|fake|false|rumou?r\w*|alleg\w*|reportedly|claims?|claimed|may|might|could|report|reports|denies|denied)\b", re.I)
HOAXES = [
    "No, {}: it is a hoax", "Fake news: {}", "“{}” is a hoax", "The story that {} is false", "False report that {} spreads online", "Officials deny that {}", "Hoax: {}",
    "Debunked: {}", "{}? Not true", "{}, a rumor that is untrue", "Spokesman denies report that {}", "The claim “{}” was made up",
]  # fmt: skip
RUMOURS = [
    "Report: {}", "Rumor: {}", "{}?", "{}, unconfirmed reports say", "Did this happen? {}", "It is unclear whether {}", "Video claims to show that {}", "{}, source claims",
    "Authorities investigate claims that {}", "Reports that {} could not be confirmed", "Alleged: {}", "{} — maybe",
]  # fmt: skip
LEADS = ["Police said", "Officials said", "According to reports,", "It was reported that", "Authorities said that", "The report said"]
PLAIN = [
    (r"\b(\d{1,2}) percent\b", r"\1%"), (r"(\d)%", r"\1 percent"), (r"\bdid not\b", "didn't"), (r"\bdidn['’]t\b", "did not"),
    (r"\bmore than\b", "over"), (r"\bapproximately\b", "about"), (r"\bUnited States\b", "US"),
    (r"\battempted to\b", "tried to"),
    (r"\bbegan\b", "started"), (r"\bpurchased\b", "bought"), (r"\bhowever, ", ""), (r"\bpeople\b", "individuals"), (r"\bwas not\b", "wasn't"), (r"\bhas been\b", "was"), (r"\bassist(ed|s)?\b", r"help\1"), (r"\bdemanded\b", "called for"),
]


def retell(sentence: str, rng: random.Random) -> str:
    """The same in other words: numbers spelt out, leads added, trailing clauses dropped, a few words exchanged."""
    told = sentence
    for pattern, new in rng.sample(PLAIN, len(PLAIN)):
        if rng.random() < 0.7:
            told = re.sub(pattern, new, told)
    if rng.random() < 0.6:
        told = re.sub(r"\b(" + "|".join(NUMBER_WORDS) + r")\b", lambda m: DIGITS[m.group(1)], told)
    elif rng.random() < 0.6:
        back = {v: k for k, v in DIGITS.items()}
        told = re.sub(r"(?<![\w.,$:-])(\d{1,2})(?![\w,%:-]|\.\d)", lambda m: back.get(m.group(1), m.group(1)), told)
    if rng.random() < 0.35:
        told = re.sub(r", (?:who|which|according to|while|as|after|the)\b[^,]*(?=[.,])", "", told, count=1)
    if rng.random() < 0.25 and told[:1].isupper() and not told.startswith(("“", '"')):
        first = told.split()[0]
        lower = first.lower() in STOP | {"police", "officials", "about", "more"}
        told = f"{rng.choice(LEADS)} {first.lower() if lower else first}{told[len(first):]}"
    return told


def all_rows(data: Path, seed: int) -> list[dict]:
    rng = random.Random(seed)
    rows = labelled_rows(data, rng) + news_rows(data, rng)
    rng.shuffle(rows)
    return rows


if __name__ == "__main__":
    import sys

    found = all_rows(Path(sys.argv[1]), seed=17)
    print(Counter((r["from"], r["nli"]) for r in found))
    for r in found:
        if r["from"].startswith("news ") and random.random() < 0.0015:
            print(r["from"], r["nli"], "\n   ", r["a"], "\n   ", r["b"])
