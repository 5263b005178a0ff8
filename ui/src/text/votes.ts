/** Words about what a meeting voted. */
export const votesText = {
  title: 'Kết quả họp xét',
  present: 'Có mặt',
  agreed: 'Đồng ý',
  against: 'Không đồng ý',
  abstained: 'Ý kiến khác',
  remark: 'Ghi chú của cuộc họp',
  remarkPlace: 'Ghi chú',
  less: (what: string) => `Bớt: ${what}`,
  more: (what: string) => `Thêm: ${what}`,
  save: 'Ghi kết quả',
  saved: (name: string) => `Đã ghi kết quả họp xét ${name}.`,
  none: 'Chưa có kết quả họp xét.',
  meeting: (day: string) => `Họp ngày ${day}`,
  by: (who: string) => (who ? `${who} ghi` : ''),
  line: (day: string, told: string) => `${day}: ${told}`,
}
