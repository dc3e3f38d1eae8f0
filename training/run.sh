#!/usr/bin/env bash
# Trains the learned judge and writes lib/inference/model: `training/run.sh DATASETS [WORK_FOLDER]`. Goes on where it was cut off.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
data="$(cd "$1" && pwd)"
work="$(mkdir -p "${2:-$here/work}" && cd "${2:-$here/work}" && pwd)"
[ -d "$work/venv" ] || python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --requirement "$here/requirements.txt"
cd "$here"
export HF_HUB_OFFLINE=1 TOKENIZERS_PARALLELISM=false
"$work/venv/bin/python" train.py "$data" "$work"
"$work/venv/bin/python" export.py "$work" "$here/../lib/inference/model"
