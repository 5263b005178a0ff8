//! A page to set a printer by: rulers that must measure 100 mm, scales that show how near to each edge it
//! prints, and the frame that is remembered for it.

use crate::compose::MM;
use crate::fonts::Face;
use crate::layout::page::{Item, PageTree};
use crate::layout::shape::Shaper;
use crate::layout::text::TextAlign;
use crate::lettering::{BLACK, Lettering, Spot};
use crate::printer::PrintableArea;
use crate::sheet::Paper;

/// The title of the file.
pub(crate) const TEST_PAGE_TITLE: &str = "Trang thử máy in";
/// Width of a line in mm.
const LINE: f32 = 0.2;
/// Length of the rulers in mm: what any desk ruler measures.
const RULER: u16 = 100;
/// Where the rulers begin, in mm from the left and from the top.
const ORIGIN: (f32, f32) = (50.0, 110.0);
/// How far the scales at the edges reach in, in mm.
const SCALE: u16 = 12;

const WORDS: [&str; 6] = [
    "Trang thử máy in",
    "1. Dùng thước kẻ đo hai thước dưới đây: từ vạch 0 đến vạch 100 phải đúng 100 mm.",
    "2. Nếu ngắn hoặc dài hơn: khi in, chọn “Kích thước thực” (100 %), bỏ “Vừa với trang”.",
    "3. Ở mỗi mép giấy, đọc số nhỏ nhất còn in rõ: đó là lề (mm) máy không in tới.",
    "4. Ghi bốn số đó vào phần Máy in của chương trình, rồi in lại trang này:",
    "    khung viền phải hiện đủ cả bốn cạnh.",
];

/// The page for a printer with these margins.
pub(crate) fn test_page(paper: Paper, area: &PrintableArea, shaper: &mut Shaper) -> PageTree {
    let size = paper.sides_mm();
    let border = LINE * MM;
    let frame = area.within(size).inset(border / 2.0);
    let items = vec![Item::Border { rect: frame, width: border, colour: BLACK }];
    let mut lettering = Lettering::new(shaper, items);
    for (number, text) in WORDS.iter().enumerate() {
        let spot = Spot { x: 25.0, baseline: 42.0 + number as f32 * 8.0, align: TextAlign::Left };
        if number == 0 {
            lettering.title(text, (Face::SerifBold, 26.0), spot);
        } else {
            lettering.line(text, (Face::Sans, 11.0), spot);
        }
    }
    lettering.across();
    lettering.down();
    lettering.edges(size);
    let margins = format!(
        "Lề đang ghi: trên {} mm, phải {} mm, dưới {} mm, trái {} mm",
        decimal(area.top),
        decimal(area.right),
        decimal(area.bottom),
        decimal(area.left)
    );
    let spot = Spot { x: size.0 / 2.0, baseline: size.1 - 30.0, align: TextAlign::Centre };
    lettering.line(&margins, (Face::Sans, 11.0), spot);
    PageTree { width: size.0 * MM, height: size.1 * MM, items: lettering.items, ..PageTree::default() }
}

impl Lettering<'_> {
    fn across(&mut self) {
        let (x, y) = ORIGIN;
        self.bar(x, y, (f32::from(RULER) + LINE, LINE));
        for mm in 0..=RULER {
            let at = x + f32::from(mm);
            self.bar(at, y, (LINE, tick(mm)));
            if mm % 10 == 0 {
                let spot = Spot { x: at + LINE / 2.0, baseline: y + 9.0, align: TextAlign::Centre };
                self.label(&mm.to_string(), (Face::Sans, 8.0), spot);
            }
        }
        let spot = Spot { x, baseline: y - 3.0, align: TextAlign::Left };
        self.line("100 mm ngang", (Face::SansSemiBold, 10.0), spot);
    }

    fn down(&mut self) {
        let (x, y) = (ORIGIN.0 - 20.0, ORIGIN.1);
        self.bar(x, y, (LINE, f32::from(RULER) + LINE));
        for mm in 0..=RULER {
            let at = y + f32::from(mm);
            self.bar(x, at, (tick(mm), LINE));
            if mm % 10 == 0 {
                let spot = Spot { x: x - 1.5, baseline: at + 1.0, align: TextAlign::Right };
                self.label(&mm.to_string(), (Face::Sans, 8.0), spot);
            }
        }
        let spot = Spot { x, baseline: y - 3.0, align: TextAlign::Centre };
        self.line("100 mm dọc", (Face::SansSemiBold, 10.0), spot);
    }

    /// At the middle of each edge a line for each millimetre, so long that it can be told from its neighbours.
    fn edges(&mut self, (width, height): (f32, f32)) {
        let (middle, centre) = (width / 2.0, height / 2.0);
        for mm in 1..=SCALE {
            let (inwards, length) = (f32::from(mm), 6.0 + 2.0 * f32::from(mm % 3));
            self.bar(middle, inwards - LINE / 2.0, (length, LINE));
            self.bar(middle, height - inwards - LINE / 2.0, (length, LINE));
            self.bar(inwards - LINE / 2.0, centre, (LINE, length));
            self.bar(width - inwards - LINE / 2.0, centre, (LINE, length));
            if mm % 2 == 0 {
                let beside = Spot { x: middle - 1.0, baseline: inwards + 0.8, align: TextAlign::Right };
                let text = mm.to_string();
                self.label(&text, (Face::Sans, 6.0), beside);
                self.label(&text, (Face::Sans, 6.0), Spot { baseline: height - inwards + 0.8, ..beside });
                let above = Spot { x: inwards, baseline: centre - 1.0, align: TextAlign::Centre };
                self.label(&text, (Face::Sans, 6.0), above);
                self.label(&text, (Face::Sans, 6.0), Spot { x: width - inwards, ..above });
            }
        }
    }
}

/// Length of the line at a millimetre, in mm.
fn tick(mm: u16) -> f32 {
    match (mm % 10, mm % 5) {
        (0, _) => 5.0,
        (_, 0) => 3.5,
        _ => 2.0,
    }
}

/// A number as it is written in Vietnamese.
fn decimal(value: f32) -> String {
    format!("{value:.1}").replace('.', ",")
}
