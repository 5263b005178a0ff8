"""The same A4 sheet by two other ways to a PDF, in one warm process each: prints CPU ms a page and bytes.

Started by `cargo xtask bench` as: peers.py ENGINE FONTS PHOTO DRUM PAGES, the engine one of
typst, typst-list, typst-a1, typst-pieces and weasyprint. Every text of every page is another, as in a batch of
different people, so that no engine answers from its cache.
"""

import pathlib
import sys
import tempfile
import time

ENGINE, FONTS, PHOTO, DRUM, PAGES = *sys.argv[1:5], int(sys.argv[5])

QUOTE = "Mỗi trang sổ cũ là một đời người. Tôi chỉ mong bà con hỏi là có, tìm là thấy."
FIGURES = [("12.450", "trang", "sổ hộ tịch đã số hóa"), ("15", "phút", "một lần tra cứu, trích lục"),
           ("99,6", "%", "hồ sơ đúng và trước hạn")]
BODY = [
    "Trong năm 2021, chị đã chủ động tham mưu UBND xã số hóa toàn bộ sổ hộ tịch giai đoạn 1977 – 2015 với 12.450 trang, "
    "38.216 trường hợp; thời gian tra cứu, trích lục giảm từ 02 ngày xuống còn 15 phút.",
    "Năm 2021 tiếp nhận, giải quyết 2.742 hồ sơ hộ tịch và 5.180 việc chứng thực, không để xảy ra sai sót phải cải chính "
    "do lỗi của công chức.",
    "Vận động cán bộ, công chức đóng góp 26.500.000 đồng hỗ trợ 17 học sinh có hoàn cảnh khó khăn mua thiết bị học trực "
    "tuyến; 04 lần hiến máu tình nguyện.",
]


def typst_source(number, photo):
    name = f"Nguyễn Thị Ví Dụ {number}"
    figures = "".join(
        f'[#text(font: "Source Serif 4", weight: 700, size: 36pt, fill: rgb("#9e1f22"))[{value}] #text(size: 16pt)[{unit}] \\ '
        f"#text(size: 11pt)[{caption} {number}]],"
        for value, unit, caption in FIGURES)
    body = "\n\n".join(f"{number}. {text}" for text in BODY)
    return f"""
#set page(width: 210mm, height: 297mm, margin: 15mm, fill: rgb("#fbf7ee"))
#set text(font: "Be Vietnam Pro", size: 12pt, lang: "vi")
#place(top + left, dx: -15mm, dy: -15mm, rect(width: 210mm, height: 127mm, fill: rgb("#7d1418")))
#place(top + left, dx: 90mm, dy: -15mm, box(width: 105mm, height: 127mm, clip: true,
  place(top + left, dx: -20mm, dy: -40mm, image("drum.svg", width: 190mm))))
#place(top + left, dx: -15mm, dy: 112mm, rect(width: 210mm, height: 1.3mm, fill: rgb("#c8a04a")))
#place(top + right, dy: 19mm, box(width: 79mm, height: 103mm, stroke: 2.4mm + rgb("#fff8ea"), clip: true,
  image("{photo}", width: 79mm, height: 103mm, fit: "cover")))
#text(fill: rgb("#f7e9cf"), size: 10pt)[ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI \\ #strong[SỞ TƯ PHÁP]]
#v(24mm)
#text(fill: rgb("#ecd39a"), size: 16pt, weight: 600)[Gương điển hình tiên tiến \\ ngành Tư pháp]
#v(6mm)
#block(width: 95mm, text(font: "Source Serif 4", weight: 700, size: 48pt, fill: rgb("#fff8ea"))[{name}])
#place(top + left, dy: 126mm)[
  #block(width: 95mm, text(font: "Source Serif 4", style: "italic", weight: 600, size: 19pt, fill: rgb("#7d1418"))[“{QUOTE} {number}”])
  #v(6mm)
  #grid(columns: (1fr, 1fr, 1fr), gutter: 8mm, {figures})
  #v(6mm)
  #columns(2, gutter: 9.5mm)[{body}]
]
#place(bottom + left, text(size: 9pt)[Thực hiện Kế hoạch số 38/KH-UBND ngày 28/02/2022 của Chủ tịch UBND tỉnh])
"""


def typst_list(number, _):
    """A list of 500 rows whose heading returns on every page."""
    fields = ["Hộ tịch, chứng thực, chuyển đổi số", "Hòa giải ở cơ sở", "Trợ giúp pháp lý", "Xử lý vi phạm hành chính"]
    rows = "".join(f"[{row}], [Nguyễn Thị Ví Dụ {number}], [Công chức Tư pháp – Hộ tịch xã Cầu Vồng, huyện Suối Mơ], [{fields[row % 4]}],\n"
                   for row in range(1, 501))
    return f"""
#set page(width: 210mm, height: 297mm, margin: 15mm, fill: rgb("#fbf7ee"), numbering: "1/1")
#set text(font: "Be Vietnam Pro", size: 10.5pt, lang: "vi")
#text(font: "Source Serif 4", weight: 700, size: 32pt)[Danh sách điển hình tiên tiến {number}]
#table(columns: (12mm, 1fr, 1.4fr, 1fr), stroke: (x: none, y: 0.25mm + rgb("#dcc894")),
  table.header([STT], [Họ và tên, tên tập thể], [Chức vụ, đơn vị công tác], [Lĩnh vực]), {rows})
"""


def typst_large(number, photo):
    """The sheet on A1: the A4 sheet in a box, enlarged."""
    inside = typst_source(number, photo).split("\n", 2)[2]
    return f"""
#set text(font: "Be Vietnam Pro", size: 12pt, lang: "vi")
#let sheet = scale(283%, origin: top + left, reflow: false, block(width: 210mm, height: 297mm, inset: 15mm)[{inside}])
"""


def typst_a1(number, photo):
    return typst_large(number, photo) + "#set page(width: 594mm, height: 841mm, margin: 0mm)\n#place(top + left, sheet)"


def typst_pieces(number, photo):
    """The same cut into pieces of A4 that overlap by 10 mm inside rims of 10 mm."""
    pieces = "".join(
        f"#page[#place(top + left, dx: 10mm, dy: 10mm, box(width: 190mm, height: 277mm, clip: true,"
        f" place(top + left, dx: {-180 * across}mm, dy: {-267 * down}mm, sheet)))]\n"
        for down in range(4) for across in range(4))
    return typst_large(number, photo) + "#set page(width: 210mm, height: 297mm, margin: 0mm)\n" + pieces


TYPST = {"typst": typst_source, "typst-list": typst_list, "typst-a1": typst_a1, "typst-pieces": typst_pieces}


def html_source(number, photo):
    name = f"Nguyễn Thị Ví Dụ {number}"
    figures = "".join(f"<td><b>{value}</b> {unit}<br><small>{caption} {number}</small></td>" for value, unit, caption in FIGURES)
    body = "".join(f"<p>{number}. {text}</p>" for text in BODY)
    return f"""<html lang="vi"><style>
@page {{ size: 210mm 297mm; margin: 0; background: #fbf7ee }}
@font-face {{ font-family: BVP; src: url("{FONTS}/BeVietnamPro-Regular.ttf") }}
@font-face {{ font-family: SS4; src: url("{FONTS}/SourceSerif4-Bold.ttf") }}
body {{ margin: 0; font: 12pt/1.5 BVP }}
header {{ background: #7d1418; height: 127mm; border-bottom: 1.3mm solid #c8a04a; color: #f7e9cf; position: relative; padding: 0 15mm }}
h1 {{ font: 48pt/1.2 SS4; width: 95mm; margin: 0; padding-top: 55mm; color: #fff8ea }}
img {{ position: absolute; right: 15mm; top: 34mm; width: 79mm; height: 103mm; object-fit: cover; border: 2.4mm solid #fff8ea }}
main {{ margin: 12mm 15mm }} b {{ font: 36pt SS4; color: #9e1f22 }} .two {{ columns: 2; column-gap: 9.5mm }}
</style><header><h1>{name}</h1><img src="{photo}"></header><main><p style="font: 19pt SS4; width: 95mm">“{QUOTE} {number}”</p>
<table width="100%"><tr>{figures}</tr></table><div class="two">{body}</div></main></html>"""


def pages():
    folder = pathlib.Path(tempfile.mkdtemp())
    photo = folder / "photo.jpg"
    photo.write_bytes(pathlib.Path(PHOTO).read_bytes())
    (folder / "drum.svg").write_bytes(pathlib.Path(DRUM).read_bytes())
    if ENGINE in TYPST:
        import typst
        source = folder / "sheet.typ"
        sheet = TYPST[ENGINE]
        source.write_text(sheet(0, "photo.jpg"), "utf-8")
        compiler = typst.Compiler(str(source), font_paths=[FONTS], ignore_system_fonts=True)

        def page(number):
            source.write_text(sheet(number, "photo.jpg"), "utf-8")
            return compiler.compile(input=str(source), format="pdf")
    else:
        import weasyprint

        def page(number):
            return weasyprint.HTML(string=html_source(number, photo.as_uri())).write_pdf()
    for number in range(3):
        page(number)
    began = time.process_time()
    size = 0
    for number in range(PAGES):
        size = len(page(number + 10))
    print((time.process_time() - began) * 1000 / PAGES, size)


pages()
