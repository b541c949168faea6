/** A made-up news report of 25 sentences in 17 paragraphs, with headings, quotes, amounts and repeated openings. */
export const report = `Two river states sign a water treaty
The president of Lower Marsh met the chancellor of High Fell on Tuesday and signed a treaty on the use of the river Oss, which both had claimed for forty years.
“We have waited too long for this day,” said President Ada Quill. She thanked the engineers of both sides.
Chancellor Bram Torvald said that his government would pay $3.5 million (€3 million) for new sluices near the town of Eel, and that work could begin before winter.
Dams and doubts
Farmers in the south fear that the new dams will leave their fields dry. The farmers’ union has called for a vote in parliament, where the treaty must be ratified by a majority of two thirds.
Critics point to the dams of the past. In 2019 a dam broke near Eel and flooded eleven villages. No official was ever charged.
President Quill said that she understood those worries. President Quill said that she would visit every village herself.
What the treaty says
The text gives each state half of the water from May to September and lets a joint council decide on the rest. The council will sit in the town of Eel. It has no power over the ports.
A neighbour looks on
Outer Skerry, which lies at the mouth of the river, was not invited to the talks. Its foreign minister, Dr. Ivo Lanner, called the treaty “a bargain at our cost.” He did not rule out a complaint to the court at Stell.
Lower Marsh and High Fell deny this.
Money for roads
The two governments also agreed on a road of 120 kilometres from the sluices to the coast. A first tender is expected in spring.
The road will not be finished before 2031.
Next steps
Both parliaments vote in March.`
