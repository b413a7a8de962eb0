# docxtpl điền mẫu: python3 write-docxtpl.py template.docx content.json out.docx
import json
import os
import resource
import sys

from docxtpl import DocxTemplate

template, content, output = sys.argv[1:]
document = DocxTemplate(template)
with open(content, encoding="utf-8") as file:
    document.render(json.load(file), autoescape=True)
document.save(output)

usage = resource.getrusage(resource.RUSAGE_SELF)
with open(os.environ["QNDS_BENCHMARK_USAGE"], "w") as file:
    file.write(f"{usage.ru_maxrss} {(usage.ru_utime + usage.ru_stime) * 1e6:.0f}")
