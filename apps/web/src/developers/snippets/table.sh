# Every commitment as a table, every event as a calendar, the whole dataset a record a line
curl -s 'http://localhost:8787/v1/commitments.csv'
curl -s 'http://localhost:8787/v1/events.ics'
curl -s 'http://localhost:8787/v1/export.ndjson' | head -n 2
