export function KitchenPage() {
  return null
}
