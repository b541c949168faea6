# What the site holds, told for assistants
curl -s 'http://localhost:3000/llms.txt'
# The whole ledger of commitments, with its evidence
curl -s 'http://localhost:3000/ledger.csv'
