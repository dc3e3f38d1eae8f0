"""Fine-tunes the judge; goes on from the last checkpoint when run again. `python train.py DATASETS WORK_FOLDER`."""

import random
import sys
import time
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from model import Judge, load_base, tokenizer
from pairs import all_rows

SEED = 17
EPOCHS = 4
LONGEST = 128  # tokens of a pair; what is longer loses its end
TOKENS = 3072  # tokens of a batch, padding included
RATE, WARMUP, DECAY = 8e-5, 0.06, 0.01
SMOOTHING = 0.05
SAVE_EVERY = 250  # steps


def main(data: Path, work: Path) -> None:
    work.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(SEED)
    rows = all_rows(data, SEED)
    encoded = encode(rows)
    batches = [batch for epoch in range(EPOCHS) for batch in plan(encoded, epoch)]
    model = load_base()
    plain = [p for n, p in model.named_parameters() if p.ndim < 2]
    decayed = [p for n, p in model.named_parameters() if p.ndim >= 2]
    optimizer = torch.optim.AdamW([{"params": decayed, "weight_decay": DECAY}, {"params": plain, "weight_decay": 0.0}], lr=RATE)
    step = resume(work / "checkpoint.pt", model, optimizer)
    begin, first = time.time(), step
    losses = []
    model.train()
    for step in range(step, len(batches)):
        torch.manual_seed(SEED + step)
        for group in optimizer.param_groups:
            group["lr"] = RATE * schedule(step / len(batches))
        ids, mask, types = collate(encoded, batches[step], step)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            out = model(ids, mask, types)
        loss = loss_of(out.float(), [rows[i] for i in batches[step]])
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        losses.append(loss.item())
        if (step + 1) % 50 == 0:
            rate = (time.time() - begin) / (step + 1 - first)
            left = rate * (len(batches) - step - 1) / 60
            print(f"step {step + 1} of {len(batches)}, loss {np.mean(losses[-200:]):.4f}, {rate:.2f} s a step, {left:.0f} min left", flush=True)
        if (step + 1) % SAVE_EVERY == 0 or step + 1 == len(batches):
            save(work / "checkpoint.pt", model, optimizer, step + 1)
    torch.save(model.state_dict(), work / "judge.pt")


def encode(rows: list[dict]) -> list[tuple[list[int], list[int]]]:
    """Token ids of both sides, without the special ones."""
    tok = tokenizer()
    left = tok.encode_batch([r["a"] for r in rows], add_special_tokens=False)
    right = tok.encode_batch([r["b"] for r in rows], add_special_tokens=False)
    return [trim(a.ids, b.ids) for a, b in zip(left, right)]


def trim(a: list[int], b: list[int]) -> tuple[list[int], list[int]]:
    a, b = list(a), list(b)
    while len(a) + len(b) > LONGEST - 3:
        (a if len(a) >= len(b) else b).pop()
    return a, b


def plan(encoded, epoch: int) -> list[list[int]]:
    """Rows of like length together, batches in random order."""
    rng = random.Random(SEED * 1000 + epoch)
    size = lambda i: len(encoded[i][0]) + len(encoded[i][1]) + 3
    order = sorted(range(len(encoded)), key=lambda i: (size(i) + rng.random() * 6, rng.random()))
    batches, batch = [], []
    for i in order:
        if batch and (len(batch) + 1) * max(size(i), size(batch[0])) > TOKENS or len(batch) >= 96:
            batches.append(batch)
            batch = []
        batch.append(i)
    batches.append(batch)
    rng.shuffle(batches)
    return batches


def collate(encoded, batch: list[int], step: int):
    """Half of the pairs are turned round: agreement, contradiction and neither have no direction here."""
    rng = random.Random(SEED * 7919 + step)
    pairs = []
    for i in batch:
        a, b = encoded[i]
        pairs.append((b, a) if b and rng.random() < 0.5 else (a, b))
    return stack(pairs)


def stack(pairs):
    longest = max(len(a) + len(b) + (3 if b else 2) for a, b in pairs)
    ids = torch.zeros(len(pairs), longest, dtype=torch.long)
    types, mask = torch.zeros_like(ids), torch.zeros_like(ids)
    for k, (a, b) in enumerate(pairs):
        whole = [101, *a, 102, *([*b, 102] if b else [])]
        ids[k, : len(whole)] = torch.tensor(whole)
        mask[k, : len(whole)] = 1
        types[k, len(a) + 2 : len(whole)] = 1
    return ids, mask, types


def loss_of(out: torch.Tensor, rows: list[dict]) -> torch.Tensor:
    weight = torch.tensor([r["weight"] for r in rows])
    nli = torch.tensor([r["nli"] for r in rows])
    related = torch.tensor([r["related"] for r in rows])
    worth = torch.tensor([float(r["worth"]) for r in rows])
    total = out.new_zeros(())
    if (nli >= 0).any():
        each = F.cross_entropy(out[:, :3], nli.clamp(min=0), reduction="none", label_smoothing=SMOOTHING)
        total = total + (each * weight * (nli >= 0)).sum() / len(rows)
    for column, target in ((3, related), (4, worth)):
        known = target >= 0
        each = F.binary_cross_entropy_with_logits(out[:, column], target.clamp(min=0), reduction="none")
        total = total + 0.7 * (each * weight * known).sum() / len(rows)
    return total


def schedule(done: float) -> float:
    return done / WARMUP if done < WARMUP else max(0.02, (1 - done) / (1 - WARMUP))


def resume(file: Path, model: nn.Module, optimizer) -> int:
    if not file.exists():
        return 0
    kept = torch.load(file, weights_only=False)
    model.load_state_dict(kept["model"])
    optimizer.load_state_dict(kept["optimizer"])
    print(f"goes on from step {kept['step']}")
    return kept["step"]


def save(file: Path, model: nn.Module, optimizer, step: int) -> None:
    part = file.with_suffix(".part")
    torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "step": step}, part)
    part.rename(file)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
