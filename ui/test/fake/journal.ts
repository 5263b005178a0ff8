/** A day of the fictional office. */
import type { Journal } from '../../src/backend/generated'
import { history } from './catalogue'

/** A day on which two people worked. */
export const journal: Journal = {
  day: '24/05/2022',
  heading: 'Hôm nay, 24/05/2022',
  earlier: '19/05/2022',
  later: null,
  deeds: [
    {
      operation: 'Sửa hồ sơ',
      author: 'Lê Mẫu',
      clock: '09:41',
      about: [
        { record: 'e0', is_exemplar: true, name: 'Nguyễn Thị Ví Dụ', changes: history.slice(0, 1) },
        { record: 'p0', is_exemplar: false, name: 'Nguyễn Thị Ví Dụ', changes: history.slice(2, 3) },
      ],
      untold: 0,
    },
    { operation: 'Thêm điển hình', author: 'Hà Thị Mẫu', clock: '08:20', about: [], untold: 1250 },
  ],
}
