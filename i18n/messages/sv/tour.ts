import type { Translation } from '../../messages'

const tour: Translation['tour'] = {
  title: 'Kort rundtur',
  step: 'Steg {at, number} av {of, number}',
  next: 'Nästa',
  back: 'Tillbaka',
  skip: 'Hoppa över',
  done: 'Klart',
  claims: {
    title: 'Understrukna ord är påståenden',
    words:
      'Linjen visar hur andra artiklar förhåller sig till påståendet: rak, de instämmer; vågig, någon motsäger; prickad, programmet föreslår något som ingen har bedömt. Välj ett med ett klick, eller med Tab och piltangenterna.',
  },
  evidence: {
    title: 'Vad alla andra artiklar säger om saken',
    words:
      'Bredvid spalterna står de andras ordagranna formuleringar, varför de har förts samman och hur många oberoende ursprung det hela vilar på. Spalterna rullar så att motsvarande passager hamnar i jämnhöjd.',
  },
  judging: {
    title: 'Det är du som avgör',
    words:
      'Programmet bara föreslår. Säg vad du tycker med en av de fyra knapparna eller med en bokstav. Allt går att ångra, och programmet ändrar inget som du har avgjort.',
  },
  views: {
    title: 'Andra vyer av samma händelse',
    words:
      'Tabellen visar vem som tar upp vad och vem som tiger, tidslinjen hur siffrorna växte, kartan vem som instämmer med vem. Granskningen tar dig igenom allt som inte är bedömt än.',
  },
}

export default tour
