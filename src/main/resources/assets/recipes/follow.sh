after=0
while true; do
  page=$(curl -s "$BASE/v1/changes?after=$after&wait=30")
  echo "$page" | jq -r '(.items[]? | "\(.publishedAt) \(.kind) \(.slug)"), (.detail // empty)'
  next=$(echo "$page" | jq -r '.next // empty'); if [ -n "$next" ]; then after=$next; else sleep 30; fi
done
