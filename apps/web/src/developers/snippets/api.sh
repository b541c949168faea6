# Where sources cannot both be right, with every account and its evidence
curl -s 'http://localhost:8787/v1/disagreements?relation=rival&limit=1'
