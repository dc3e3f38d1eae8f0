"""Writes the trained judge as int8 ONNX beside its tokenizer: `python export.py WORK_FOLDER OUT_FOLDER`."""

import shutil
import sys
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

from model import base_folder, load_base


def main(work: Path, out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    model = load_base()
    model.load_state_dict(torch.load(work / "judge.pt", map_location="cpu"))
    model.eval()
    whole, ready = work / "judge.onnx", work / "judge-ready.onnx"
    sample = torch.ones(2, 16, dtype=torch.long)
    names = ["input_ids", "attention_mask", "token_type_ids"]
    shape = {0: "pairs", 1: "tokens"}
    torch.onnx.export(
        model, (sample, sample, sample), str(whole), input_names=names, output_names=["logits"],
        dynamic_axes={**{name: shape for name in names}, "logits": {0: "pairs"}}, opset_version=17, dynamo=False,
    )
    quant_pre_process(str(whole), str(ready), skip_symbolic_shape=True)
    quantize_dynamic(str(ready), str(out / "judge.onnx"), weight_type=QuantType.QInt8, per_channel=True)
    for name in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copy(base_folder() / name, out / name)
    print(f"{(out / 'judge.onnx').stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
