import collections, json, urllib.parse, urllib.request
base, cursor, count = "$BASE", None, collections.Counter()
while True:
    query = urllib.parse.urlencode({"limit": 100, **({"cursor": cursor} if cursor else {})})
    page = json.load(urllib.request.urlopen(f"{base}/v1/claims?{query}"))
    count.update((topic, claim.get("rating")) for claim in page["items"] for topic in claim["topics"])
    cursor = page.get("next")
    if not cursor: break
for (topic, rating), n in count.most_common(): print(f"{n:4} {topic:30} {rating}")
