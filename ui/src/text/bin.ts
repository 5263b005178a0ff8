/** Words of Thùng rác. */
import { numeral } from '../design/numerals'

export const binText = {
  title: 'Thùng rác',
  aside: (count: number) => `${numeral(count)} hồ sơ, giữ 30 ngày`,
  list: 'Hồ sơ trong thùng rác',
  back: 'Về kho điển hình',
  empty: 'Thùng rác trống.',
  restore: 'Đưa về kho',
  boards: 'Bảng tin đã bỏ',
  restoreBoard: 'Dùng lại',
  restoreBoardOne: (name: string) => `Dùng lại ${name}`,
  boardRestored: (name: string) => `Đã dùng lại ${name}.`,
  restoreOne: (name: string) => `Đưa ${name} về kho`,
}
