import { numeral } from '../design/numerals'

/** Words of postings wherever they are shown: how long they hang, taking down, prolonging. */
export const postingText = {
  daysLeft: (days: number) => (days === 0 ? 'hết hạn hôm nay' : `còn ${days} ngày`),
  overdue: (days: number) => `quá ${days} ngày`,
  untilTakenDown: 'đến khi gỡ',
  until: (day: string) => `đến ${day}`,
  since: (day: string) => `từ ${day}`,
  period: (from: string, to: string) => (to ? `${from} – ${to}` : `từ ${from}, đến khi gỡ`),
  begins: (day: string) => `từ ${day}`,
  takenDown: (day: string) => `đã gỡ ${day}`,
  portal: 'Cổng thông tin',
  today: 'hôm nay',
  board: 'Bảng tin',
  sheetOf: (title: string) => `Áp phích đã đăng: ${title}`,
  noPicture: 'Không kèm tệp',

  down: {
    title: (count: number) => (count === 1 ? 'Ghi đã gỡ' : `Ghi đã gỡ ${count} lượt`),
    lead: 'Gỡ tờ áp phích khỏi bảng hoặc bài khỏi cổng trước, rồi ghi vào đây. Lượt đăng vẫn còn trong sổ.',
    on: 'Ngày gỡ',
    reason: 'Lý do',
    reasonMissing: 'Xin ghi lý do, để sau này tra lại còn hiểu.',
    reasons: ['Hết hạn niêm yết', 'Thay bằng bản mới', 'Người được nêu rút đồng ý', 'Tờ bị rách, mờ'],
    suggestions: 'Lý do hay gặp',
    confirm: (count: number) => (count === 1 ? 'Ghi đã gỡ' : `Ghi đã gỡ cả ${count}`),
    done: (count: number) => (count === 1 ? 'Đã ghi gỡ xuống.' : `Đã ghi gỡ ${count} lượt.`),
    cancel: 'Thôi',
  },

  prolong: {
    title: 'Gia hạn niêm yết',
    to: 'Treo đến ngày',
    quick: 'Gia hạn nhanh',
    month: 'Thêm 1 tháng',
    quarter: 'Thêm 3 tháng',
    open: 'Đến khi gỡ',
    openHint: 'Để trống nếu treo đến khi gỡ.',
    notDate: 'Ngày ghi chưa đúng, ví dụ 30/6/2022.',
    confirm: 'Gia hạn',
    done: (to: string) => (to ? `Đã gia hạn đến ${to}.` : 'Đã gia hạn đến khi gỡ.'),
    cancel: 'Thôi',
  },

  file: {
    close: 'Đóng',
    download: 'Lưu bản sao',
    open: 'Mở tệp',
    bytes: (bytes: number) => `${numeral(Math.max(1, bytes / 1000))} kB`,
    size: 'Cỡ xem',
    sizes: { whole: 'Vừa khung', real: 'Cỡ thật' },
    elsewhere: 'Tệp này mở bằng phần mềm của máy. Bản gốc vẫn ở trong kho.',
  },

  drop: {
    choose: 'Chọn tệp',
    now: 'Thả tay để thêm',
    remove: 'Bỏ tệp này',
  },
}
