// biome-ignore-all format: word lists read best packed
import type { Language } from './language.ts'

export const tr: Language = {
  id: 'tr',
  name: 'Turkish',
  unspaced: false,
  frequent: [
    've', 'bir', 'bu', 'da', 'de', 'için', 'çok', 'ne', 'ben', 'o', 'ile', 'gibi', 'daha', 'ama', 'var', 'olarak',
    'kadar', 'olan', 'sonra', 'her', 'değil', 'mi', 'benim', 'en', 'şey', 'zaman', 'diye', 'ya', 'oldu', 'ki', 'biz',
    'olduğu', 'bunu', 'ise', 'ancak', 'hem', 'nasıl', 'çünkü', 'şu', 'içinde', 'önce', 'oluyor', 'değildi'
  ],
  sentenceOpeners: ['eğer', 'çünkü', 'ama', 'fakat', 'sonra', 'önce', 'burada', 'orada', 'o', 'ben', 'biz', 'neden', 'nasıl', 'hayır', 'evet', 'belki', 'bazen', 'bugün', 'şimdi', 'her', 'bazı', 'bütün'],
  letters: ['ı', 'ş', 'ğ'],
  questionLabels: ['s', 'soru', 'sorular', 'soru 1', 'soran', 'q'],
  answerLabels: ['c', 'cevap', 'yanıt', 'cvp', 'yan', 'cevabı', 'yanıtlar', 'a'],
  interviewerRoles: [
    'muhabir', 'muhabiri', 'gazeteci', 'sunucu', 'moderatör', 'muhabirimiz', 'röportajcı', 'röportajı yapan', 'röportör',
    'söyleşiyi yapan', 'görüşmeci', 'mülakatçı', 'editör', 'program sunucusu', 'spiker', 'yönetici', 'oturum başkanı',
    'redaksiyon', 'dergi', 'araştırmacı', 'soran', 'anketör', 'soruları soran', 'moderator',
    'izleyici sorusu', 'salondan soru'
  ],
  intervieweeRoles: [
    'konuk', 'katılımcı', 'konuklar', 'davetli', 'görüşülen', 'görüşülen kişi', 'katılımcılar',
    'konuşmacı', 'tanık', 'yanıtlayan', 'cevaplayan', 'panelist', 'uzman', 'aday', 'öğrenci', 'öğretmen', 'yazar',
    'sanatçı'
  ],
  otherRoles: [
    'izleyici', 'izleyiciler', 'seyirci', 'seyirciler', 'dinleyici', 'dinleyiciler', 'salon', 'hepsi', 'hep birlikte',
    'ikisi', 'ikisi birden', 'herkes', 'anlatıcı', 'dış ses', 'tercüman', 'çevirmen', 'kadın', 'erkek', 'salondan',
    'topluluk', 'grup'
  ],
  genericSpeakers: [
    'konuşmacı', 'katılımcı', 'bilinmeyen', 'bilinmeyen konuşmacı', 'kimliği belirsiz', 'anonim', 'isimsiz', 'kişi',
    'ses', 'kullanıcı', 'konuk', 'öğrenci', 'görüşmeci', 'kadın', 'erkek', 'izleyici'
  ],
  nameParticles: ['de', 'von', 'van', 'el', 'al', 'bin', 'ibn'],
  reportingVerbs: [
    'dedi', 'diyor', 'diyerek', 'sordu', 'soruyor', 'yanıtladı', 'yanıtlıyor', 'cevapladı', 'cevap verdi', 'anlattı',
    'anlatıyor', 'açıkladı', 'açıklıyor', 'ekledi', 'ekliyor', 'belirtti', 'söyledi', 'söylüyor', 'ifade etti',
    'vurguladı', 'hatırladı', 'hatırlıyor', 'güldü', 'itiraf etti', 'kaydetti', 'aktardı', 'devam etti', 'konuştu'
  ],
  honorifics: [
    'bay', 'bayan', 'sayın', 'dr', 'prof', 'bey', 'hanım', 'doç', 'doç. dr', 'doçent', 'profesör', 'prof. dr', 'doktor',
    'öğr. gör', 'yrd. doç', 'av', 'avukat', 'mühendis', 'müh', 'hoca', 'hocam', 'ağabey', 'abi', 'abla', 'usta',
    'başkan', 'başkanım', 'bakan', 'vali', 'belediye başkanı', 'milletvekili', 'albay', 'general', 'cumhurbaşkanı',
    'başbakan', 'imam', 'efendi', 'hazretleri', 'büyükelçi', 'uzm', 'arş. gör'
  ],
  askingVerbs: ['soruyor', 'sordu', 'sormuş'],
  interrogatives: [
    'ne', 'nasıl', 'neden', 'niçin', 'niye', 'kim', 'nerede', 'nereden', 'nereye', 'hangi', 'kaç', 'ne zaman', 'neler',
    'neyi', 'neye', 'neyin', 'nelerdir', 'nedir', 'neydi', 'neyle', 'nasıldı', 'nasıl bir', 'nasıl oldu',
    'nasıl başladı', 'nasıl karar verdiniz', 'niçin bu', 'kimdir', 'kimi', 'kime', 'kimin', 'kimler', 'kiminle',
    'neresi', 'nereli', 'nerelisiniz', 'nereden geliyor', 'hangisi', 'hangileri', 'hangi konuda', 'kaç yıl', 'kaç kişi',
    'kaçıncı', 'ne kadar', 'ne kadar süre', 'ne tür', 'ne gibi', 'ne için', 'ne oldu', 'ne yapıyorsunuz',
    'ne düşünüyorsunuz', 'ne var', 'ne zamandan beri', 'ne zamandır', 'peki', 'peki ya', 'peki nasıl', 'peki neden',
    'peki ne', 'peki siz', 'o zaman', 'öyleyse', 'acaba', 'sizce', 'sizi', 'sizce neden', 'bugün ne', 'ya siz',
    'daha çok hangi', 'en çok hangi', 'en çok ne'
  ],
  auxiliaries: [
    'var mı', 'peki', 'sizce', 'sence', 'hiç', 'acaba', 'mümkün mü', 'olur mu', 'doğru mu', 'mi', 'ya', 'yani',
    'öyle mi', 'bu arada', 'siz', 'sen', 'sizin için', 'senin için', 'bir de', 'o zaman', 'şu an', 'şu anda',
    'bundan sonra', 'gelecekte', 'yeni'
  ],
  prompts: [
    'anlatır mısınız', 'anlatır mısın', 'bahseder misiniz', 'biraz bahseder misiniz', 'kendinizi tanıtır mısınız',
    'son olarak', 'bize kendinizden', 'bize kendinden', 'kendinizden', 'kendinizden bahseder misiniz',
    'kendinden bahseder misin', 'kendinizden biraz bahseder misiniz', 'kısaca kendinizden', 'bize biraz kendinizden',
    'biraz kendinizden', 'bize biraz', 'kendini tanıtır mısın', 'kendinizi tanıtın', 'kendini tanıt',
    'kendinizi kısaca', 'sizi tanıyabilir miyiz', 'sizi biraz tanıyabilir miyiz', 'sizi kısaca tanıyabilir miyiz',
    'öncelikle sizi', 'sizi tanıyalım', 'seni tanıyalım', 'biraz anlatır mısınız', 'bize anlatır mısınız',
    'bahseder misin', 'bahsedebilir misiniz', 'bahsedebilir misin', 'anlatabilir misiniz', 'açıklar mısınız',
    'açıklayabilir misiniz', 'söyler misiniz', 'söyleyebilir misiniz', 'paylaşır mısınız', 'paylaşabilir misiniz',
    'tarif eder misiniz', 'tanımlar mısınız', 'özetler misiniz', 'örnek verir misiniz', 'örnek verebilir misiniz',
    'öğrenebilir miyiz', 'alabilir miyiz', 'anlatın', 'anlat', 'bahsedin', 'tarif edin', 'tanımlayın',
    'değerlendirir misiniz', 'ne söylemek istersiniz', 'neler söylemek istersiniz', 'neler söylersiniz', 'ne dersiniz',
    'ne tavsiye edersiniz', 'neler tavsiye edersiniz', 'tavsiyeleriniz nelerdir', 'eklemek istediğiniz',
    'eklemek istediğiniz bir şey', 'eklemek istedikleriniz', 'okurlarımıza', 'okuyucularımıza', 'okurlara',
    'dinleyicilerimize', 'takipçilerinize', 'gençlere', 'genç', 'son sorumuz', 'son soru', 'son bir soru', 'son sorum',
    'ilk soru', 'ilk sorumuz', 'ilk olarak', 'öncelikle', 'başlangıç olarak', 'bir sonraki soru', 'gelelim', 'biraz da',
    'konuyu değiştirelim', 'merak ediyorum', 'merak ediyoruz', 'merak ettiğim', 'sormak istiyorum', 'sormak isterim',
    'öğrenmek istiyorum', 'öğrenmek isteriz', 'cümleyi tamamlayın', 'cümleyi tamamla', 'hayal edin', 'düşünün',
    'diyelim ki', 'söylediniz', 'demiştiniz', 'bahsettiniz', 'gelecek planlarınız', 'gelecekle ilgili', 'projeleriniz',
    'yeni projeleriniz', 'bize'
  ],
  nounPrompts: [
    'en', 'en sevdiğiniz', 'en sevdiğin', 'favori', 'en iyi', 'en kötü', 'en büyük', 'en komik', 'ilk', 'son', 'sizin',
    'senin', 'bir', 'hobileriniz', 'hobilerin', 'hayaliniz', 'hayalin', 'mottonuz', 'burcunuz', 'memleket', 'tavsiye',
    'tavsiyeler', 'tavsiyeniz', 'hedefleriniz', 'gelecek planları', 'başarının sırrı'
  ],
  questionTails: [
    'mi', 'mı', 'mu', 'mü', 'değil mi', 'mısınız', 'misiniz', 'musunuz', 'müsünüz', 'mısın', 'misin', 'muyuz', 'miyiz',
    'mıyız', 'müyüz', 'miydi', 'mıydı', 'muydu', 'müydü', 'miyim', 'mıyım', 'midir', 'mıdır', 'mudur', 'müdür', 'musun',
    'müsün', 'miydiniz', 'mıydınız', 'muydunuz', 'öyle mi', 'doğru mu', 'haksız mıyım', 'yanlış mıyım', 'var mı',
    'yok mu', 'var mıydı', 'oldu mu', 'olur mu', 'mümkün mü', 'nedir', 'nelerdir', 'neden', 'nasıl', 'niye', 'neydi',
    'neler', 'ne dersiniz', 'ne düşünüyorsunuz', 'neler düşünüyorsunuz', 'nasıl oldu', 'ya siz', 'peki', 'sizce',
    'mi acaba', 'kim', 'kimdir', 'ne zaman'
  ],
  answerOpeners: [
    'evet', 'hayır', 'tabii', 'tabii ki', 'elbette', 'bence', 'ben', 'aslında', 'yani', 'teşekkürler',
    'teşekkür ederim', 'merhaba', 'yok', 'yo', 'hayır hayır', 'kesinlikle', 'aynen', 'aynen öyle', 'doğru', 'öyle',
    'tabi', 'tabi ki', 'tabii efendim', 'elbette ki', 'şöyle', 'şöyle söyleyeyim', 'şöyle diyeyim', 'şimdi', 'valla',
    'vallahi', 'açıkçası', 'açıkcası', 'doğrusu', 'dürüst olmak gerekirse', 'samimi olmak gerekirse', 'bana göre',
    'bence de', 'benim için', 'bizim için', 'benim', 'biz', 'sanırım', 'galiba', 'herhalde', 'belki', 'belki de',
    'bilmiyorum', 'düşünüyorum', 'inanıyorum', 'genelde', 'genellikle', 'bazen', 'her zaman', 'hiçbir zaman', 'asla',
    'henüz', 'henüz değil', 'maalesef', 'ne yazık ki', 'neyse ki', 'çok', 'çok güzel', 'güzel soru', 'güzel bir soru',
    'zor soru', 'iyi soru', 'teşekkür ediyorum', 'sağ olun', 'sağolun', 'rica ederim', 'hoş bulduk', 'hoşbulduk',
    'selam', 'selamlar', 'merhabalar', 'öncelikle', 'öncelikle teşekkür', 'ilk olarak', 'ilk önce', 'başlangıçta',
    'aslen', 'çocukluğumdan beri', 'küçüklüğümden beri', 'adım', 'ismim', 'ben de', 'evet evet', 'e tabii', 'hmm', 'ah',
    'ya', 'işte', 'hani', 'mesela', 'örneğin', 'özellikle', 'çünkü', 'hiç', 'hiçbiri', 'ikisi de', 'tek kelimeyle',
    'şu anda', 'şu an', 'kısaca', 'bu soruya', 'bu konuda', 'o dönemde', 'o zamanlar'
  ],
  greetings: [
    'hoş geldiniz', 'hoş geldin', 'hoşgeldiniz', 'hoş bulduk', 'hoşbulduk', 'merhaba', 'merhabalar', 'selam',
    'selamlar', 'iyi günler', 'iyi akşamlar', 'günaydın', 'teşekkürler', 'teşekkür ederim', 'teşekkür ederiz',
    'çok teşekkür ederim', 'çok teşekkür ederiz', 'çok teşekkürler', 'röportaj için teşekkürler',
    'röportaj için teşekkür ederim', 'röportaj için teşekkür ederiz', 'söyleşi için teşekkür ederiz',
    'söyleşi için teşekkürler', 'vakit ayırdığınız için', 'zaman ayırdığınız için', 'bize zaman ayırdığınız için',
    'bize vakit ayırdığınız için', 'davetiniz için', 'davet ettiğiniz için', 'beni davet ettiğiniz için',
    'katıldığınız için', 'konuk olduğunuz için', 'nasılsınız', 'nasılsın', 'iyiyim', 'rica ederim',
    'ben teşekkür ederim', 'ben teşekkür ederiz', 'asıl ben teşekkür ederim', 'memnun oldum', 'sağ olun',
    'kolay gelsin', 'başarılar', 'başarılar dilerim', 'başarılar dileriz', 'başarılarınızın devamını', 'görüşmek üzere',
    'hoşça kalın', 'hoşçakalın', 'kendinize iyi bakın', 'keyifli okumalar', 'iyi seyirler', 'sevgili dinleyiciler',
    'değerli izleyiciler', 'sevgili okurlar'
  ],
  hosting: [
    'hoş geldiniz', 'hoş geldin', 'konuğum', 'konuğumuz', 'bugünkü konuğumuz', 'bizimle', 'benimle',
    'katıldığınız için teşekkür', 'kabul ettiğiniz için', 'kendinizi tanıtır', 'kendinizden bahseder',
    'kendini tanıtır', 'son soru', 'son olarak', 'sıradaki soru', 'bir soru daha', 'öncelikle', 'dediniz',
    'diyorsunuz', 'dedin', 'yazıyorsunuz', 'röportaj için teşekkür', 'söyleşi için teşekkür',
    'zaman ayırdığınız için', 'dinleyicilerimiz', 'okurlarımız', 'anlatır mısınız', 'anlatır mısın',
    'davetimizi kabul ettiğiniz', 'katıldığınız için çok teşekkür', 'bize katıldığınız için', 'son sorum',
    'bir sonraki sorum', 'sıradaki sorum', 'ilk sorum', 'size sormak istediğim', 'sormak istiyorum',
    'değerli dinleyiciler', 'sevgili dinleyiciler', 'değerli izleyiciler', 'anlatabilir misiniz',
    'bahsedebilir misiniz', 'bahseder misiniz', 'bahseder misin', 'paylaşır mısınız', 'paylaşabilir misiniz',
    'ne düşünüyorsunuz', 'neler söylemek istersiniz', 'neler söylersiniz', 'sormak isterim'
  ],
  guesting: [
    'davet için teşekkür', 'davetiniz için', 'beni davet ettiğiniz', 'hoş bulduk', 'burada olmak', 'güzel soru',
    'güzel bir soru', 'iyi soru', 'zor soru', 'adım', 'ben', 'çalışıyorum', 'başladım', 'bence', 'bana göre',
    'benim için', 'düşünüyorum', 'sanırım', 'beni konuk ettiğiniz', 'beni ağırladığınız', 'çok iyi bir soru',
    'zor bir soru', 'soru için teşekkür', 'çocukluğumda', 'gençliğimde', 'annem ve babam', 'benim annem', 'benim babam',
    'annem babam', 'hatırlıyorum da', 'annemle babam', 'babam bana', 'annem bana', 'rahmetli babam', 'rahmetli annem',
    'doğup büyüdüm', 'dünyaya geldim'
  ],
  callsToAsk: ['soru geliyor', 'sorusu var'],
  joining: ['ben de'],
  ownNames: ['benim adım', 'adım', 'ismim', 'merhaba ben'],
  selfPhrases: ['ben'],
  hosts: ['sunucu', 'sunucular', 'moderatör'],
  guests: ['konuk', 'konuklar', 'konuğumuz'],
  nameKeys: ['ad soyad', 'adı soyadı', 'isim', 'adı'],
  meets: [],
  isMetBy: [],
  speaksBetween: [],
  credits: ['röportaj', 'söyleşi', 'mülakat'],
  firstPerson: [
    'ben', 'beni', 'bana', 'benim', 'biz', 'bizi', 'bizim', 'bende', 'benden', 'kendim', 'kendimi', 'bizde', 'bizden',
    'bize', 'biz de', 'ben de', 'kendimizi', 'benimle', 'bizimle'
  ],
  secondPerson: [
    'sen', 'seni', 'sana', 'senin', 'siz', 'sizi', 'size', 'sizin', 'sende', 'senden', 'sizde', 'sizden', 'kendinizi',
    'kendiniz', 'kendinizden', 'seninle', 'sizinle', 'kendini'
  ],
  thirdPerson: [
    'o', 'onu', 'ona', 'onun', 'onlar', 'onları', 'onların', 'onlara', 'ondan', 'onda', 'kendisi', 'kendisini',
    'kendisine', 'kendisinin'
  ],
  firstPlural: ['gazetemiz', 'dergimiz', 'sitemiz', 'biz', 'bizi', 'bizim', 'bizde', 'bizden', 'bize', 'biz de', 'kendimizi', 'bizimle'],
  guideTitles: ['iş görüşmesi', 'sıkça sorulan sorular', 'sık sorulan sorular', 'mülakat soruları', 'faq', 'sss', 'sözlükçe', 'sorun giderme', 'yardım merkezi', 'toplantı tutanağı', 'sürüm notları', 'anket sonuçları', 'içindekiler', 'ekibimiz', 'kullanım kılavuzu'],
  interviewWords: [
    'röportaj', 'söyleşi', 'ile röportaj', 'ile söyleşi', 'röportajı', 'röportajlar', 'röportajımız', 'söyleşisi',
    'söyleşiler', 'söyleşimiz', 'ile söyleştik', 'ile konuştuk', 'ile sohbet', 'ile sohbet ettik', 'ile özel röportaj',
    'özel röportaj', 'özel söyleşi', 'ile özel söyleşi', 'mülakat', 'ile mülakat', 'ile görüşme', 'sohbet',
    'keyifli bir sohbet', 'ile tanışın', 'ile tanışalım', 'soru cevap', 'soru-cevap', 'soru & cevap',
    'sorular ve cevaplar', '5 soru', '10 soru', '10 soruda', '5 soruda', 'beş soru', 'on soru', 'yazar söyleşisi',
    'sözlü tarih', 'sözlü tarih görüşmesi', 'ile baş başa', 'ile yüz yüze', 'anlatıyor', 'konuğumuz', 'haftanın konuğu',
    'ayın konuğu', 'bir sohbet', 'panel', 'açık oturum', 'basın toplantısı', 'portre'
  ],
  bylines: [
    'yazan', 'yazar', 'yazı', 'haber', 'röportaj', 'söyleşi', 'muhabir', 'hazırlayan', 'derleyen', 'metin', 'editör',
    'fotoğraf', 'fotoğraflar', 'çeviri', 'çeviren', 'yayına hazırlayan', 'röportajı yapan', 'tarafından', 'gönderen',
    'yayınlayan', 'görüşen'
  ],
  interviewerBylines: [
    'röportaj', 'söyleşi', 'röportajı yapan', 'söyleşiyi yapan', 'söyleşen', 'röportajı gerçekleştiren', 'mülakat',
    'soruları soran', 'sorular', 'görüşen', 'görüşmeyi yapan', 'konuşan', 'moderatör', 'sunan', 'hazırlayan ve sunan',
    'röportaj ve fotoğraf', 'röportaj ve fotoğraflar', 'söyleşi ve fotoğraf', 'röportajı hazırlayan',
    'görüşmeyi gerçekleştiren', 'soruları yönelten'
  ],
  metadataKeys: [
    'tarih', 'yayın tarihi', 'yayınlanma tarihi', 'yayım tarihi', 'güncelleme', 'güncellenme tarihi', 'son güncelleme',
    'oluşturulma tarihi', 'görüşme tarihi', 'röportaj tarihi', 'yer', 'görüşme yeri', 'mekan', 'saat', 'yazar', 'yazan',
    'editör', 'muhabir', 'haber', 'röportaj', 'söyleşi', 'görüşmeci', 'görüşülen kişi', 'görüşülen', 'hazırlayan',
    'derleyen', 'çeviri', 'çeviren', 'çevirmen', 'fotoğraf', 'fotoğraflar', 'foto', 'görsel', 'görseller', 'video',
    'kamera', 'kurgu', 'müzik', 'yapım', 'yapımcı', 'yönetmen', 'kaynak', 'kaynaklar', 'kaynakça', 'bağlantı', 'link',
    'web', 'web sitesi', 'internet sitesi', 'site', 'iletişim', 'adres', 'telefon', 'tel', 'faks', 'e-posta', 'eposta',
    'mail', 'twitter', 'instagram', 'facebook', 'kategori', 'kategoriler', 'etiket', 'etiketler', 'konu', 'konular',
    'anahtar kelimeler', 'dil', 'süre', 'format', 'sayı', 'cilt', 'sayfa', 'bölüm', 'sezon', 'başlık', 'alt başlık',
    'özet', 'açıklama', 'yayınevi', 'yayıncı', 'baskı', 'isbn', 'telif hakkı', 'lisans', 'ad', 'adı', 'isim', 'soyad',
    'ad soyad', 'adı soyadı', 'adınız', 'doğum tarihi', 'doğum yeri', 'doğum', 'yaş', 'yaşı', 'meslek', 'mesleği',
    'görev', 'görevi', 'unvan', 'ünvan', 'pozisyon', 'şirket', 'kurum', 'kuruluş', 'bölümü', 'okul', 'üniversite',
    'eğitim', 'mezuniyet', 'memleket', 'memleketi', 'şehir', 'yaşadığı yer', 'cinsiyet', 'medeni hali', 'boy', 'kilo',
    'burç', 'takım', 'katılımcılar', 'konuk', 'konuklar', 'oyuncular', 'okunma', 'okunma süresi', 'okuma süresi',
    'yorum', 'dosya', 'kayıt', 'kayıt tarihi'
  ],
  lookAlikes: [
    'not', 'dipnot', 'örnek', 'örneğin', 'mesela', 'birincisi', 'ikincisi', 'üçüncüsü', 'ilk olarak', 'son olarak',
    'öncelikle', 'kısacası', 'özetle', 'sonuç', 'sonuç olarak', 'sorun', 'problem', 'çözüm', 'neden', 'sebep', 'yani',
    'ayrıca', 've', 'ama', 'fakat', 'ancak', 'veya', 'çünkü', 'ek', 'düzeltme', 'güncelleme', 'uyarı', 'dikkat',
    'ipucu', 'önemli', 'kitap', 'kitaplar', 'film', 'filmler', 'şarkı', 'albüm', 'artıları', 'eksileri', 'avantajlar',
    'dezavantajlar', 'adım', 'kısım', 'bölüm', 'şekil', 'tablo', 'bkz', 'bakınız', 'hedef', 'tanım', 'bugün', 'dün',
    'şimdi', 'pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma', 'cumartesi', 'pazar', 'evet', 'hayır', 'ilgili haber',
    'ilginizi çekebilir', 'başka bir deyişle', 'şöyle', 'şu', 'şunlar', 'aşağıdaki gibi', 'söz', 'cevabım'
  ],
  monthsAndDays: [
    'ocak', 'şubat', 'mart', 'nisan', 'mayıs', 'haziran', 'temmuz', 'ağustos', 'eylül', 'ekim', 'kasım', 'aralık',
    'oca', 'şub', 'nis', 'haz', 'tem', 'ağu', 'eyl', 'eki', 'kas', 'ara', 'pazartesi', 'salı', 'çarşamba', 'perşembe',
    'cuma', 'cumartesi', 'pazar', 'bugün', 'dün'
  ],
  tradeEndings: [],
  occupations: [
    'yönetmen', 'yönetmeni', 'müdür', 'müdürü', 'genel müdür', 'genel müdürü', 'mühendis', 'mühendisi', 'profesör',
    'öğretim üyesi', 'öğretim görevlisi', 'akademisyen', 'kurucu', 'kurucusu', 'kurucu ortağı', 'şarkıcı', 'müzisyen',
    'besteci', 'söz yazarı', 'gitarist', 'davulcu', 'basçı', 'piyanist', 'solist', 'vokalist', 'rapçi', 'yapımcı',
    'yazar', 'yazarı', 'romancı', 'şair', 'gazeteci', 'muhabir', 'editör', 'köşe yazarı', 'eleştirmen', 'yayıncı',
    'blogger', 'fotoğrafçı', 'fotoğraf sanatçısı', 'sanatçı', 'sanatçısı', 'ressam', 'heykeltıraş', 'illüstratör',
    'çizer', 'karikatürist', 'tasarımcı', 'mimar', 'oyuncu', 'oyuncusu', 'senarist', 'dansçı', 'koreograf', 'komedyen',
    'küratör', 'şef', 'aşçı', 'çiftçi', 'öğretmen', 'öğretmeni', 'araştırmacı', 'bilim insanı', 'fizikçi', 'kimyager',
    'biyolog', 'tarihçi', 'felsefeci', 'psikolog', 'psikiyatrist', 'ekonomist', 'iktisatçı', 'sosyolog', 'antropolog',
    'arkeolog', 'matematikçi', 'doktor', 'hekim', 'cerrah', 'hemşire', 'eczacı', 'avukat', 'hâkim', 'savcı',
    'siyasetçi', 'milletvekili', 'bakan', 'bakanı', 'belediye başkanı', 'vali', 'büyükelçi', 'diplomat', 'aktivist',
    'asker', 'subay', 'pilot', 'kaptan', 'ceo', 'yönetici', 'yöneticisi', 'başkan', 'başkanı', 'genel başkanı',
    'başkan yardımcısı', 'yönetim kurulu başkanı', 'koordinatör', 'koordinatörü', 'genel sekreteri', 'girişimci',
    'iş insanı', 'iş adamı', 'yatırımcı', 'danışman', 'danışmanı', 'uzman', 'uzmanı', 'analist', 'yazılımcı',
    'geliştirici', 'programcı', 'kütüphaneci', 'çevirmen', 'tercüman', 'futbolcu', 'sporcu', 'antrenör',
    'teknik direktör', 'hakem', 'şampiyon', 'öğrenci', 'öğrencisi', 'mezunu', 'doktora öğrencisi', 'imam', 'rahip',
    'marangoz', 'balıkçı', 'itfaiyeci', 'polis', 'sunucu', 'spiker', 'programcısı', 'üyesi', 'temsilcisi', 'sahibi',
    'ortağı', 'emekli',
    'kaleci', 'forvet'
  ],
  affiliationWords: [
    'üniversitesi', 'üniversite', 'fakültesi', 'bölümü', 'enstitüsü', 'okulu', 'lisesi', 'koleji', 'vakfı', 'derneği',
    'birliği', 'federasyonu', 'bakanlığı', 'müdürlüğü', 'başkanlığı', 'belediyesi', 'müzesi', 'galerisi', 'tiyatrosu',
    'stüdyosu', 'grubu', 'takımı', 'kulübü', 'merkezi', 'laboratuvarı', 'hastanesi', 'camii', 'kilisesi', 'yayınları',
    'yayınevi', 'dergisi', 'gazetesi', 'bankası', 'partisi', 'şirketi', 'holding', 'a.ş', 'ltd', 'ajansı',
    'kütüphanesi', 'orkestrası', 'projesi', 'sendikası', 'odası', 'kurulu', 'komitesi', 'akademisi'
  ],
  titleEnds: [],
  biographyPhrases: [
    'doğdu', 'doğumlu', 'doğumluyum', 'yılında doğdu', 'dünyaya geldi', 'büyüdü', 'yaşıyor', 'yaşamaktadır',
    'yaşamını sürdürüyor', 'ikamet etmektedir', 'çalışıyor', 'çalışmaktadır', 'olarak çalışıyor',
    'olarak çalışmaktadır', 'olarak çalıştı', 'olarak görev yapmaktadır', 'görev yaptı', 'görev yapmaktadır',
    'görev aldı', 'mezun oldu', 'mezunu', 'mezunudur', 'mezun olduktan sonra', 'bölümünden mezun', 'eğitim gördü',
    'eğitimini tamamladı', 'öğrenim gördü', 'okudu', 'yüksek lisans', 'yüksek lisansını', 'doktorasını',
    'doktora yaptı', 'yayımlandı', 'yayınlandı', 'kitabı yayımlandı', 'kaleme aldı', 'ödülü aldı',
    'ödülüne layık görüldü', 'ödülünü kazandı', 'kazandı', 'kurdu', 'kurucusudur', 'kurucuları arasında', 'üyesidir',
    'yazarıdır', 'ders verdi', 'ders vermektedir', 'dersler veriyor', 'evli ve', 'evlidir', 'çocuk babası',
    'çocuk annesi', 'yaşında', 'aslen', 'bilinen', 'tanınan', 'kariyerine', 'çalışmalarını sürdürüyor',
    'sürdürmektedir', 'başladı', 'katıldı'
  ],
  conclusionHeadings: [
    'yazar hakkında', 'hakkında', 'yazarın biyografisi', 'biyografi', 'özgeçmiş', 'kısa özgeçmiş', 'kimdir',
    'yazar kimdir', 'röportajı yapan hakkında', 'daha fazla bilgi', 'detaylı bilgi', 'bağlantılar', 'linkler',
    'faydalı linkler', 'kaynaklar', 'kaynakça', 'dipnotlar', 'notlar', 'referanslar', 'diskografi', 'filmografi',
    'eserleri', 'kitapları', 'ödülleri', 'ödüller', 'teşekkür', 'teşekkürler', 'sonuç', 'sonsöz', 'son söz',
    'son sözler', 'özet', 'ek', 'ekler', 'iletişim', 'künye', 'jenerik', 'devam edecek', 'editörün notu'
  ],
  conclusionPhrases: [
    'bu röportaj', 'bu söyleşi', 'bu röportaj ilk olarak', 'bu söyleşi ilk olarak', 'bu yazı', 'bu yazı ilk kez',
    'röportajın tamamı', 'röportajın devamı', 'söyleşinin tamamı', 'tamamını okumak için', 'röportajın tamamını',
    'ilk olarak yayımlandı', 'ilk kez yayımlandı', 'kısaltılmış ve düzenlenmiş', 'teşekkür ederiz', 'teşekkür ediyoruz',
    'teşekkürlerimizi', 'ayrıntılı bilgi için', 'detaylı bilgi için', 'daha fazla bilgi için', 'bilgi almak için',
    'takip edebilirsiniz', 'ulaşabilirsiniz', 'bulabilirsiniz', 'izleyebilirsiniz', 'dinleyebilirsiniz',
    'okuyabilirsiniz', 'satın alabilirsiniz', 'web sitesini ziyaret', 'satışta', 'raflarda', 'raflardaki yerini aldı',
    'vizyona girdi', 'vizyona girecek', 'gösterimde', 'her hakkı saklıdır', 'tüm hakları', 'tercüme edildi',
    'çevrilmiştir', 'çeviren', 'devam edecek', 'devamı gelecek', 'bir sonraki bölümde', 'ikinci bölümde',
    'gelecek hafta', 'gelecek sayıda', 'başarılar dileriz', 'başarılar diliyoruz', 'izniyle yayınlanmıştır',
    'ziyaret edebilirsiniz', 'röportaj kısaltılmış', 'röportaj düzenlenmiştir', 'röportaj kısaltılarak',
    'söyleşi kısaltılmış', 'söyleşi kısaltılarak', 'söyleşi düzenlenmiştir'
  ],
  introductionPhrases: [
    'konuştuk', 'ile konuştuk', 'söyleştik', 'ile söyleştik', 'sohbet ettik', 'ile sohbet ettik', 'keyifli bir sohbet',
    'keyifli bir röportaj', 'keyifli bir söyleşi', 'röportaj yaptık', 'röportaj gerçekleştirdik', 'söyleşi yaptık',
    'söyleşi gerçekleştirdik', 'bir araya geldik', 'buluştuk', 'görüştük', 'sorularımızı yanıtladı',
    'sorularımızı cevapladı', 'sorularımıza yanıt verdi', 'sorularımıza cevap verdi', 'sorularımı yanıtladı',
    'sorularımızı içtenlikle', 'sorduk', 'merak ettiklerimizi', 'konuğumuz', 'bugünkü konuğumuz',
    'bu haftaki konuğumuz', 'bu ayki konuğumuz', 'bu haftanın konuğu', 'bu sayımızda', 'bu hafta', 'bu ay',
    'bu röportajda', 'bu söyleşide', 'bu röportajımızda', 'bu bölümde', 'bize anlattı', 'anlattı', 'anlatıyor',
    'ile tanıştık', 'tanışıyoruz', 'tanışmaya hazır mısınız', 'sizler için', 'röportajımız', 'söyleşimiz', 'işte',
    'işte röportaj', 'işte o röportaj', 'aşağıda', 'keyifli okumalar', 'iyi okumalar', 'vesilesiyle', 'öncesinde',
    'yeni kitabı', 'yeni albümü', 'yeni filmi', 'yeni romanı', 'son kitabı', 'son albümü', 'son filmi', 'ağırladık',
    'misafirimiz', 'ziyaret ettik', 'e-posta yoluyla', 'e-posta üzerinden', 'telefonda', 'zoom üzerinden', 'bir kahve',
    'ofisinde', 'evinde', 'atölyesinde'
  ],
  conversationHeadings: [
    'röportaj', 'söyleşi', 'mülakat', 'görüşme', 'sohbet', 'soru cevap', 'soru-cevap', 'sorular', 'sorular ve cevaplar',
    'sorular ve yanıtlar', 'transkript', 'deşifre', 'çözümleme', 'metin', 'görüşme metni', 'röportaj metni',
    'tam metin', 'birinci bölüm', '1. bölüm', 'röportajın tamamı', 'söyleşi metni', 'söyleşinin tamamı',
    'söyleşinin metni', 'bölüm transkripti', 'röportaj dökümü'
  ],
  boilerplate: [
    'devamını oku', 'yorum yap', 'yorum gönder', 'tüm hakları saklıdır', "facebook'ta paylaş", 'paylaş',
    'paylaşmak için tıklayın', 'paylaşmak için', "twitter'da paylaş", "whatsapp'ta paylaş", "linkedin'de paylaş",
    "pinterest'te paylaş", 'bunu paylaş', 'bu yazıyı paylaş', 'bu haberi paylaş', 'haberi paylaş', 'yazıyı paylaş',
    'arkadaşına gönder', 'e-posta ile gönder', 'bağlantıyı kopyala', 'linki kopyala', 'yazdırmak için', 'içeriğe geç',
    'içeriğe atla', 'ana içeriğe', 'menüyü aç', 'menüyü kapat', 'okumaya devam', 'okumaya devam et', 'devamı için',
    'devamını okumak', 'daha fazla göster', 'daha fazla oku', 'daha fazla yükle', 'daha fazlası', 'tümünü gör',
    'tümünü göster', 'hepsini gör', 'tüm yazıları', 'tüm haberleri', 'tüm yazılarını gör', 'ilginizi çekebilir',
    'ilginizi çekebilecek', 'bunlar da ilginizi', 'bunlara da', 'ayrıca bakınız', 'bunları da okuyun', 'şunu da okuyun',
    'ilgili haberler', 'ilgili içerikler', 'ilgili yazılar', 'ilgili konular', 'benzer haberler', 'benzer yazılar',
    'benzer içerikler', 'en çok okunan', 'çok okunan', 'popüler yazılar', 'popüler haberler', 'son yazılar',
    'son haberler', 'son yorumlar', 'son eklenen', 'önceki yazı', 'sonraki yazı', 'önceki haber', 'sonraki haber',
    'önceki sayfa', 'sonraki sayfa', 'önceki kayıt', 'sonraki kayıt', 'daha yeni kayıt', 'daha eski kayıt',
    'ana sayfaya dön', 'ana sayfa >', 'ana sayfa »', 'anasayfa >', 'anasayfa »', 'yukarı çık', 'başa dön', 'geri dön',
    'yorum yazın', 'yorum yaz', 'yorum yapın', 'yorum ekle', 'yorum bırak', 'yorum bırakın', 'yorum yapmak için',
    'yorum yapabilmek için', 'bir yorum yazın', 'bir yorum yapın', 'bir yanıt yazın', 'bir cevap yazın', 'cevap yaz',
    'cevabı iptal et', 'yanıtı iptal et', 'yorumlar kapalı', 'yorumlara kapalı', 'henüz yorum yapılmamış',
    'henüz yorum yok', 'ilk yorumu', 'ilk yorum yapan', 'yorum yok', 'hiç yorum yok',
    'e-posta hesabınız yayımlanmayacak', 'e-posta adresiniz', 'gerekli alanlar', 'daha sonraki yorumlarımda',
    'adımı e-posta', 'giriş yapın', 'giriş yapmak', 'giriş yapmalısınız', 'oturum aç', 'oturum açın', 'üye girişi',
    'üye ol', 'üye olun', 'ücretsiz üye', 'kayıt ol', 'kayıt olun', 'hesap oluştur', 'şifremi unuttum', 'beni hatırla',
    'abone ol', 'abone olun', 'bültenimize abone', 'bültene kayıt', 'bültene abone', 'e-bülten', 'e-bültenimize',
    'haberdar olun', 'e-posta adresinizi', 'takip edin', 'bizi takip edin', 'takipte kalın', 'çerez', 'çerezler',
    'çerez politikası', 'çerezleri', 'bu site çerez', 'bu sitede çerezler', 'sitemizde çerez', 'web sitemizde',
    'tümünü kabul et', 'kabul et', 'gizlilik politikası', 'gizlilik sözleşmesi', 'kullanım koşulları',
    'kullanım şartları', 'kişisel verilerin', 'kvkk', 'aydınlatma metni', 'üyelik sözleşmesi', 'mesafeli satış',
    'her hakkı saklıdır', 'tüm hakları', 'izinsiz kopyalanamaz', 'kaynak gösterilmeden', 'kaynak gösterilerek',
    'yasal uyarı', 'sorumluluk reddi', 'künye', 'yayın ilkeleri', 'reklam ver', 'reklam vermek', 'bize ulaşın',
    'bize yazın', 'iletişime geçin', 'site haritası', 'sık sorulan sorular', 'hakkımızda', 'sepete ekle', 'satın al',
    'hemen al', 'hemen satın', 'bağış yap', 'destek ol', 'uygulamayı indir', 'indirmek için', 'videoyu izle',
    "podcast'i dinle", 'kategoriler:', 'kategori:', 'etiketler:', 'etiket:', 'yayınlanma tarihi', 'yayınlandı:',
    'güncelleme tarihi', 'güncellendi:', 'oluşturulma tarihi', 'giriş tarihi', 'son güncelleme', 'yazar:', 'gönderen:',
    'tarafından yayınlandı', 'tarafından gönderildi', 'okunma süresi', 'okuma süresi', 'tarayıcınız', 'bu reklamı',
    'favorilere ekle', 'şikayet et', 'rapor et', 'hata bildir', 'burç yorumları', 'google ile giriş',
    'devam etmek için giriş', 'giriş yap veya', 'hesabın var mı', 'hesabınız var mı', 'hesabınız yok mu',
    'hesabın yok mu', 'zaten üye misiniz', 'zaten abone misiniz', 'üye değil misiniz', 'şifrenizi mi unuttunuz',
    'şifreni mi unuttun', 'üyelere özel içerik', 'bu içerik abonelere', 'bu yazı sadece abonelere',
    'bu içeriği görüntülemek için', 'yazının tamamını okumak', 'haberin tamamını okumak', 'abone olarak okumaya',
    'hemen abone ol', 'hemen üye ol', 'ücretsiz dene', 'bültenimize kaydolun', 'haber bültenimize',
    'uygulamamızı indirin', 'arkadaşlarınızla paylaşın', 'bağlantı kopyalandı', 'yazı boyutu', 'haberi dinle',
    'yorumları göster', 'tüm yorumları gör', 'yorumunuzu yazın', 'yorumunuzu buraya', 'bu web sitesi çerez',
    'tüm çerezleri', 'sonuç bulunamadı', 'yazarın tüm yazıları', 'sizin için seçtiklerimiz', 'bu haberler de ilginizi',
    'öne çıkan haberler', 'eklenme tarihi', 'izinsiz alıntılanamaz', "podcast'i dinleyin", 'kanalımıza abone',
    'sıkça sorulan sorular', 'gelişmelerden haberdar olun', 'ücretsiz deneyin', "iphone'umdan gönderildi",
    'devamı sayfa', 'haberin devamı', 'haber devam ediyor', 'reklamdan sonra devam', 'çerezleri kullanıyoruz',
    'bu site çerez kullan',
    'facebook ile bağlan'
  ],
  boilerplateLines: [
    'sayfa 1',
    'paylaş', 'paylaşın', 'paylaşım', 'tweetle', 'tweet', 'yazdır', 'ara', 'arama', 'menü', 'ana sayfa', 'anasayfa',
    'giriş', 'giriş yap', 'çıkış', 'çıkış yap', 'üye ol', 'kayıt ol', 'kaydol', 'abone ol', 'abonelik', 'iletişim',
    'hakkımızda', 'hakkında', 'künye', 'gizlilik', 'yardım', 'blog', 'haber', 'haberler', 'gündem', 'etkinlik',
    'etkinlikler', 'duyurular', 'duyuru', 'arşiv', 'arşivler', 'kategori', 'kategoriler', 'etiket', 'etiketler',
    'yorum', 'yorumlar', 'yorum yap', 'yorum yok', 'yanıtla', 'cevapla', 'beğen', 'beğeni', 'beğendim', 'takip et',
    'takip', 'devamı', 'devamını oku', 'daha fazla', 'sonraki', 'önceki', 'ileri', 'geri', 'yukarı', 'kapat', 'aç',
    'kaydet', 'gönder', 'iptal', 'tamam', 'evet', 'hayır', 'kabul et', 'reddet', 'oynat', 'durdur', 'indir', 'kopyala',
    'düzenle', 'sil', 'şikayet et', 'reklam', 'reklamlar', 'sponsor', 'sponsorlar', 'mağaza', 'sepet', 'sepetim',
    'profil', 'hesabım', 'ayarlar', 'bildirimler', 'siyaset', 'politika', 'ekonomi', 'kültür', 'kültür sanat',
    'kültür-sanat', 'sanat', 'spor', 'bilim', 'teknoloji', 'sağlık', 'eğitim', 'yaşam', 'dünya', 'müzik', 'sinema',
    'kitap', 'kitaplar', 'edebiyat', 'tiyatro', 'gezi', 'magazin', 'yazarlar', 'köşe yazıları', 'röportaj',
    'röportajlar', 'söyleşi', 'söyleşiler', 'genel', 'video', 'videolar', 'foto galeri', 'fotoğraf', 'fotoğraflar',
    'galeri', 'türkçe', 'dil', 'bülten', 'e-bülten', 'son', 'bitti', 'yazar', 'editör', 'popüler', 'yeni', 'en yeni',
    'en eski', 'önerilen', 'ilgili', 'yükleniyor', 'yükleniyor...', 'içindekiler', 'tümü', 'hepsi', 'manşet', 'podcast',
    'ürünler', 'projeler', 'anasayfaya dön', 'başa dön', 'google haberler', 'sadece üyelere özel', 'abonelere özel',
    'okudum kabul ediyorum', 'tümünü reddet', 'arama sonuçları', 'tüm yazılar', 'tüm haberler', 'tüm röportajlar',
    'tüm bölümler', 'sonraki bölüm', 'bölüm notları', 'anahtar kelimeler', 'sayfa başına dön', 'yayın tarihi',
    'pdf indir', 'çalışma saatleri', 'geri bildirim gönder', 'daha sonra oku', 'basın bülteni',
    'hiç yorum yok', 'blog kategorileri', 'ilişkili haberler', 'ilgili haberler'
  ],
  boilerplateCounts: [
    'dakika okuma', 'dk okuma', 'dakikalık okuma', 'dakikada okunur', 'dk', 'dakika', 'yorum', 'yorumlar', 'beğeni',
    'paylaşım', 'görüntülenme', 'görüntüleme', 'izlenme', 'okunma', 'takipçi', 'yanıt', 'cevap', 'saat önce',
    'dakika önce', 'gün önce', 'hafta önce', 'ay önce', 'yıl önce', 'kez okundu', 'kişi beğendi'
  ],
  boilerplateHeadings: [
    'yorumlar', 'benzer yazılar', 'ilgili yazılar', 'ilgili haberler', 'ilgili içerikler', 'ilgili konular', 'ilgili',
    'benzer haberler', 'benzer içerikler', 'benzer konular', 'ilginizi çekebilir', 'ilginizi çekebilecek yazılar',
    'bunlar da ilginizi çekebilir', 'bunlara da göz atın', 'önerilen yazılar', 'önerilenler', 'sizin için önerilenler',
    'en çok okunanlar', 'çok okunanlar', 'en çok okunan', 'en çok okunan haberler', 'popüler yazılar',
    'popüler haberler', 'popüler', 'son yazılar', 'son haberler', 'son eklenenler', 'son yorumlar', 'son dakika',
    'diğer haberler', 'diğer yazılar', 'diğer röportajlar', 'diğer söyleşiler', 'yazarın diğer yazıları', 'yorum yap',
    'yorum yaz', 'yorum yazın', 'yorum gönder', 'yorum bırakın', 'bir yorum yazın', 'bir yorum yapın',
    'bir yanıt yazın', 'bir cevap yazın', 'bir cevap yazın cevabı iptal et', 'okur yorumları', 'hiç yorum yok',
    'hiç yorum yok:', 'yorum yok', 'arşiv', 'arşivler', 'blog arşivi', 'kategoriler', 'etiketler', 'bunu paylaş',
    'bunu paylaş:', 'bunu beğen:', 'paylaş', 'paylaş:', 'bülten', 'bültenimize abone olun', 'e-bülten', 'abone ol',
    'bizi takip edin', 'takip edin', 'sosyal medya', 'yazı dolaşımı', 'yazı gezinmesi', 'arama', 'ara', 'iletişim',
    'hakkımızda', 'reklam', 'sponsorlar', 'önceki yazı', 'sonraki yazı', 'manşetler', 'editörün seçtikleri',
    'öne çıkanlar', 'yazarın tüm yazıları', 'sizin için seçtiklerimiz', 'öne çıkan haberler', 'günün diğer haberleri',
    'diğer bölümler'
  ],
  advertisements: [
    'reklam', 'reklamlar', 'ilan', 'sponsor', 'sponsorlu', 'sponsorlu içerik', 'sponsorluğunda',
    'sponsorluğunda yayınlanmaktadır', 'tanıtım', 'advertorial', 'iş birliği', 'işbirliği', 'katkılarıyla',
    'bu bölümün sponsoru', 'bu podcast', 'indirim kodu', 'promosyon kodu', 'reklamdan sonra', 'reklam arası',
    'kısa bir aradan sonra', 'reklamı geç', 'haberin devamı reklamdan sonra'
  ],
  stageDirections: [
    'gülüyor', 'gülüşmeler', 'gülüşler', 'gülerek', 'alkış', 'müzik', 'güler', 'gülüşme', 'gülme', 'gülümsüyor',
    'gülümseyerek', 'gülümser', 'kahkaha', 'kahkahalar', 'kahkaha atıyor', 'kahkahayla', 'gülerler',
    'hep birlikte gülüyorlar', 'gülüyoruz', 'iç çekiyor', 'iç çeker', 'iç geçirir', 'duraklama', 'sessizlik',
    'kısa bir sessizlik', 'susuyor', 'düşünüyor', 'düşünür', 'biraz düşünüyor', 'alkışlar', 'alkışlıyor',
    'şarkı söylüyor', 'mırıldanıyor', 'ağlıyor', 'ağlar', 'gözleri doluyor', 'duygulanıyor', 'başını sallıyor',
    'başını sallar', 'fısıldıyor', 'öksürüyor', 'öksürük', 'anlaşılmıyor', 'anlaşılmadı', 'anlaşılamadı', 'duyulmuyor',
    'araya giriyor', 'araya girer', 'sözünü keser', 'söz kesilir', 'telefon çalıyor', 'telefon çalar', 'kayıt durdu',
    'kayıt kesildi', 'ara', 'gürültü', 'şaka yapıyor', 'şakayla', 'ironiyle', 'gösteriyor', 'espri', 'gülümsemeler',
    'sic', 'gülmeler', 'hep beraber gülüyorlar', 'yüksek sesle gülüyor', 'sesi titriyor', 'gözleri doldu',
    'gözyaşlarını siliyor', 'kısa bir ara', 'uzun sessizlik', 'boğazını temizliyor', 'omuz silkiyor', 'kayıt sonu'
  ],
  editorsNotes: [
    'editörün notu', 'editör notu', 'ed. notu', 'ed.n', 'e.n.', 'yazarın notu', 'yazar notu', 'çevirmenin notu',
    'çevirmen notu', 'çevirenin notu', 'ç.n.', 'çn', 'y.n.', 'yn', 'redaksiyon notu', 'not:', 'dipnot:', 'güncelleme:',
    'düzeltme:', 'uyarı:', 'önemli not', 'n.b.', 'ed. n.', 'spoiler uyarısı', 'röportajcının notu', 'redaksiyonun notu'
  ],
  captions: [
    'fotoğraf', 'fotoğraf:', 'fotoğraflar', 'fotoğraflar:', 'foto', 'foto:', 'fotograf:', 'görsel', 'görsel:',
    'görseller:', 'görsel kaynağı', 'görsel kaynak', 'fotoğraf kaynağı', 'kaynak', 'kaynak:', 'illüstrasyon',
    'illüstrasyon:', 'çizim', 'çizim:', 'resim', 'resim:', 'şekil', 'soldan sağa', 'sağdan sola', 'soldan', 'sağdan',
    'solda', 'sağda', 'arşiv', 'arşivi', 'fotoğraf altı', 'kapak görseli', 'kapak fotoğrafı', 'kapak', 'poster', 'afiş',
    'ekran görüntüsü', 'izniyle', '©', 'fotoğrafı çeken'
  ]
}
