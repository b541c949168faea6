# What was promised, as the documents published by then have it
curl -s 'http://localhost:8787/v1/commitments?as_of=2100-01-01&sort=-amount&limit=1'
