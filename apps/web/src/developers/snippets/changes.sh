# What each release changed, before and after, as a feed and as data
curl -s 'http://localhost:8787/v1/feed.atom?limit=1'
curl -s 'http://localhost:8787/v1/changes?limit=1'
