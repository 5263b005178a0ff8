/** A PIN: four to eight digits. */
export const isPin = (typed: string): boolean => /^\d{4,8}$/.test(typed)
