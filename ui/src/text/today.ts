/** Words of Việc hôm nay. */
export const todayText = {
  title: 'Việc hôm nay',
  search: 'Tìm tên, đơn vị, thành tích…',
  add: 'Thêm điển hình',
  nothing: 'Không còn việc nào chờ. Có gương mới thì thêm vào kho.',
  more: (rest: number) => `và ${rest} việc nữa`,
  sheets: 'Gương đã chọn',
  sheetsCount: (count: number) => `${count} áp phích`,
  noSheets: 'Chưa có hồ sơ nào được lựa chọn.',
  makeSheet: (name: string) => `Mở áp phích của ${name}`,
  toStudio: 'Mở xưởng',
  funnel: 'Sáu bước',
  funnelCount: (count: string) => `${count} hồ sơ`,
  recent: 'Vừa thay đổi',
  changedBy: (author: string, clock: string) => `${author}, ${clock}`,
}
