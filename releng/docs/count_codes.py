"""Counts the codings of each code in each document of a Hashiya study, with nothing but Python's own library.
Usage: python3 count_codes.py STUDY"""
import json
import sys
from collections import Counter
from pathlib import Path


def lines(path):
    if path.exists():
        with path.open(encoding="utf-8", newline="\n") as file:
            for line in file:
                yield json.loads(line)


study = Path(sys.argv[1])
codes = {code["id"]: code for code in lines(study / "codebook.jsonl")}


def path(id):
    names = []
    while id in codes and len(names) < len(codes):
        names.insert(0, codes[id]["name"])
        id = codes[id]["parent"]
    return "/".join(names)


for document in lines(study / "documents.jsonl"):
    stem = document["stem"]
    text = (study / "documents" / f"{stem}.txt").read_bytes().decode("utf-8")
    count = Counter()
    for passage in lines(study / "passages" / f"{stem}.jsonl"):
        if not passage.get("unplaced"):  # its text was changed, and nobody has said where its words are now
            assert text[passage["start"]:passage["end"]] == passage["quote"], passage["id"]
        count.update(coding["code"] for coding in passage["codings"])
    for id in codes:
        if count[id]:
            print(document["name"], path(id), count[id], sep="\t")
