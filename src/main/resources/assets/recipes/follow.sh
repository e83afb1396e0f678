after=0
while true; do
  page=$(curl -s "$BASE/v1/changes?after=$after&wait=30")
  echo "$page" | jq -r '.items[] | "\(.publishedAt) \(.kind) \(.slug)"'
  after=$(echo "$page" | jq -r '.next // empty'); [ -n "$after" ] || sleep 30
done
