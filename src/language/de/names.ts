/** Common given names in German-speaking places, besides those of the English pack; lower-case, without accents. */
export const germanNames = `
achim adelheid alwin annegret anneliese annemarie antje arne bernhard birgit britta burkhard christel corinna cornelia
dorothea elke erich ernst erwin ferdinand fiete finja finn franziska frauke friedrich gabi gerda gunter hanno heike
heinz henning hermann horst inge ingeborg ingo jannik jorg jost juliane jutta kathrin kerstin lasse leni linus lisbeth
maike malte mareike marlene meike mila nele pia reiner rudi sigrun sonke steffi susi thorben torben udo ulf ulla uschi
verena volker wiebke wilfried yannik
`;
