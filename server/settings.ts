export type Settings = {
  port: number
}
