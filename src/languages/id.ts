// biome-ignore-all format: word lists read best packed
import { fewWords } from './few-words.ts'

/** Indonesian and Malay as one. */
export const id = fewWords({
  id: 'id',
  name: 'Indonesian',
  unspaced: false,
  frequent: [
    'yang', 'dengan', 'untuk', 'dari', 'daripada', 'tidak', 'adalah', 'ialah', 'dalam', 'ini', 'itu', 'juga', 'akan',
    'saya', 'kami', 'kita', 'mereka', 'karena', 'kerana', 'bisa', 'boleh', 'atau', 'sudah', 'telah', 'seperti',
    'oleh', 'tapi', 'tetapi', 'lebih', 'kepada', 'sebagai', 'banyak', 'bagi', 'bahwa', 'bahawa', 'hanya', 'orang',
    'anda', 'sangat', 'menjadi', 'masih', 'jadi', 'kalau', 'tersebut'
  ],
  sentenceOpeners: [
    'jika', 'kalau', 'ketika', 'saat', 'karena', 'kerana', 'meskipun', 'walaupun', 'setelah', 'selepas', 'sebelum',
    'tetapi'
  ],
  letters: [],
  questionLabels: ['tanya', 'pertanyaan', 'soalan', 't', 's', 'soal', 'tny', 'pertanyaan pembaca', 'q'],
  answerLabels: ['jawab', 'jawaban', 'jawapan', 'j', 'jwb', 'jwp', 'menjawab', 'a'],
  interviewerRoles: [
    'pewawancara', 'penemu ramah', 'penemubual', 'penemu bual', 'wartawan', 'jurnalis', 'reporter', 'pemberita',
    'penanya', 'moderator', 'pembawa acara', 'pemandu acara', 'pengacara', 'pengerusi', 'hos', 'host'
  ],
  intervieweeRoles: [
    'narasumber', 'responden', 'informan', 'yang diwawancarai', 'tamu', 'tetamu', 'bintang tamu', 'panelis',
    'ahli panel', 'saksi', 'pembicara'
  ],
  otherRoles: [
    'penonton', 'hadirin', 'peserta', 'narator', 'pencerita', 'penerjemah', 'penterjemah', 'jurubahasa', 'semua'
  ],
  genericSpeakers: ['pembicara', 'penutur', 'penceramah', 'peserta', 'suara', 'suara pria', 'suara wanita'],
  nameParticles: ['bin', 'binti', 'bt', 'al'],
  reportingVerbs: [
    'kata', 'berkata', 'ujar', 'ujarnya', 'katanya', 'ucap', 'tutur', 'tuturnya', 'jelas', 'jelasnya', 'menjelaskan',
    'mengatakan'
  ],
  honorifics: ['bapak', 'pak', 'ibu', 'bu', 'mas', 'mbak', 'bang', 'kak', 'saudara', 'saudari', 'sdr', 'sdri'],
  askingVerbs: ['bertanya', 'tanya', 'ingin tahu'],
  interrogatives: [
    'apa', 'apakah', 'siapa', 'siapakah', 'mengapa', 'kenapa', 'bagaimana', 'bagaimanakah', 'gimana', 'di mana',
    'dimana', 'ke mana', 'dari mana', 'kapan', 'bila', 'bilakah', 'berapa', 'berapakah', 'seberapa', 'sejauh mana',
    'sejauh manakah', 'sejak kapan', 'bagaimana caranya', 'bagaimana awalnya', 'bagaimana anda', 'bagaimana kamu',
    'apa yang', 'apa saja', 'apa itu', 'apa arti', 'apa pesan', 'apa harapan', 'apa rencana', 'siapa saja',
    'siapa yang', 'mengapa anda', 'kenapa anda', 'kenapa memilih', 'kapan pertama', 'sampai kapan', 'berapa lama',
    'berapa banyak', 'berapa kali', 'dengan siapa', 'untuk siapa', 'macam mana', 'yang mana'
  ],
  auxiliaries: [
    'apakah', 'adakah', 'bisakah', 'bolehkah', 'dapatkah', 'pernahkah', 'sudahkah', 'haruskah', 'benarkah', 'maukah',
    'mampukah', 'apa benar', 'apa anda', 'apa kamu', 'apa masih', 'apakah anda', 'apakah ada', 'apakah kamu',
    'apakah itu', 'apa ada', 'pernah', 'pernah tidak', 'ada', 'ada rencana', 'ada tips', 'masih ingat', 'apakah pernah',
    'perlukah', 'mungkinkah', 'sukakah', 'tidakkah', 'bukankah', 'jadi anda', 'kalau begitu', 'lalu apakah',
    'anda sendiri', 'kamu sendiri'
  ],
  prompts: [
    'ceritakan', 'tolong ceritakan', 'bisa diceritakan', 'bisa ceritakan', 'bisa anda ceritakan', 'boleh ceritakan',
    'bolehkah anda', 'bisakah anda', 'boleh anda', 'bisa anda', 'boleh kongsikan', 'kongsikan', 'jelaskan',
    'bisa dijelaskan', 'bisa jelaskan', 'boleh jelaskan', 'terangkan', 'gambarkan', 'sebutkan', 'perkenalkan diri',
    'silakan perkenalkan', 'sila perkenalkan', 'beri kami', 'menurut anda', 'bisa kamu ceritakan', 'bisa cerita',
    'cerita dong', 'coba ceritakan', 'coba jelaskan', 'silakan', 'mohon ceritakan', 'mohon jelaskan', 'tolong jelaskan',
    'beri contoh', 'berikan contoh', 'kenalkan diri', 'perkenalkan', 'bagikan', 'bandingkan', 'terakhir',
    'pertanyaan terakhir', 'pesan untuk', 'saran untuk', 'kata orang', 'katanya', 'menurut bapak', 'menurut ibu',
    'menurut kamu', 'kembali ke'
  ],
  nounPrompts: [
    'favorit', 'kegemaran', 'buku', 'film', 'filem', 'lagu', 'makanan', 'hobi', 'cita-cita', 'rencana', 'rancangan',
    'pesan'
  ],
  questionTails: [
    'bukan', 'kan', 'betul tidak', 'benar begitu', 'betul ke', 'atau tidak', 'atau bagaimana', 'ya kan', 'bagaimana',
    'seperti apa', 'mengapa', 'kenapa'
  ],
  answerOpeners: [
    'ya', 'iya', 'tidak', 'tak', 'nggak', 'enggak', 'bukan', 'belum', 'tentu', 'tentu saja', 'tentulah', 'sudah tentu',
    'betul', 'benar', 'saya rasa', 'saya pikir', 'saya kira', 'saya fikir', 'menurut saya', 'bagi saya', 'oh ya',
    'oh iya', 'oh tidak', 'wah', 'hmm ya', 'sebenarnya', 'sebetulnya', 'jujur', 'jujur saja', 'sejujurnya', 'mungkin',
    'pertanyaan bagus', 'pertanyaan sulit', 'terima kasih', 'alhamdulillah', 'insya allah', 'buat saya', 'kalau saya',
    'pertama', 'awalnya', 'tergantung', 'nah', 'begini', 'memang'
  ],
  greetings: [
    'selamat datang', 'selamat pagi', 'selamat siang', 'selamat sore', 'selamat malam', 'selamat petang',
    'selamat sejahtera', 'assalamualaikum', "assalamu'alaikum", 'apa kabar', 'apa khabar', 'halo'
  ],
  hosting: [
    'tamu kita', 'tamu kami', 'tetamu kita', 'tetamu kami', 'narasumber kita', 'narasumber kami',
    'bersama kita hari ini', 'bersama kami hari ini', 'terima kasih atas wawancara', 'terima kasih atas waktunya',
    'terima kasih untuk waktunya', 'terima kasih atas masa', 'terima kasih kerana sudi',
    'terima kasih sudah bersedia', 'terima kasih atas kesediaan', 'terima kasih sudah bergabung',
    'terima kasih sudah hadir', 'pertanyaan terakhir', 'soalan terakhir', 'pertanyaan selanjutnya',
    'pertanyaan berikutnya', 'soalan seterusnya', 'pertanyaan pertama', 'soalan pertama', 'satu pertanyaan lagi',
    'anda mengatakan', 'anda menyebut', 'anda pernah mengatakan'
  ],
  guesting: [
    'terima kasih atas undangan', 'terima kasih sudah mengundang', 'terima kasih telah mengundang',
    'terima kasih kerana menjemput', 'pertanyaan bagus', 'pertanyaan yang bagus', 'pertanyaan yang baik',
    'pertanyaan sulit', 'soalan yang baik', 'soalan yang bagus', 'soalan yang menarik', 'saya lahir',
    'saya dilahirkan', 'saya tumbuh', 'saya dibesarkan', 'saya membesar', 'ketika saya', 'waktu saya', 'semasa saya',
    'sejak kecil saya', 'saya mulai', 'saya memulai'
  ],
  ownNames: ['nama saya', 'nama aku', 'namaku', 'nama saya adalah', 'nama saya ialah', 'perkenalkan nama saya'],
  selfPhrases: ['saya', 'saya adalah', 'saya ialah'],
  hosts: ['pembawa acara', 'pemandu acara', 'moderator', 'pewawancara', 'penemu ramah', 'hos', 'host', 'pengerusi'],
  guests: ['tamu', 'bintang tamu', 'tetamu', 'tetamu jemputan', 'narasumber', 'panelis'],
  nameKeys: ['nama', 'nama lengkap', 'nama penuh', 'nama panggilan'],
  meets: [
    'mewawancarai', 'menemu ramah', 'menemubual', 'berbincang dengan', 'berbincang bersama', 'bertemu',
    'bertemu dengan', 'menemui', 'bersembang dengan', 'mengobrol dengan', 'ngobrol bareng'
  ],
  isMetBy: ['diwawancarai oleh', 'ditemu ramah oleh', 'ditemubual oleh', 'menjawab pertanyaan', 'menjawab soalan'],
  credits: ['wawancara', 'temu ramah', 'temu bual', 'temubual', 'pertanyaan', 'perbincangan'],
  firstPerson: ['saya', 'aku', 'gue', 'gua', 'kami', 'kita', 'diriku', 'saya sendiri', 'milik saya', 'milik kami'],
  firstPlural: ['kami', 'kita', 'milik kami', 'milik kita'],
  secondPerson: [
    'anda', 'kamu', 'kau', 'engkau', 'kalian', 'lo', 'awak', 'saudara', 'bapak', 'ibu', 'mas', 'mbak', 'tuan', 'puan'
  ],
  thirdPerson: ['dia', 'ia', 'beliau', 'mereka', 'miliknya', 'dirinya', 'baginya', 'kepadanya'],
  guideTitles: [
    'pertanyaan yang sering diajukan', 'soalan lazim', 'pertanyaan wawancara kerja', 'contoh jawaban',
    'contoh jawapan', 'contoh soal'
  ],
  interviewWords: [
    'wawancara', 'wawancara dengan', 'wawancara bersama', 'wawancara khusus', 'wawancara eksklusif', 'temu ramah',
    'temu ramah bersama', 'temu bual', 'temubual', 'temu bual bersama', 'tanya jawab', 'tanya jawab dengan',
    'soal jawab', 'perbincangan dengan'
  ],
  bylines: [
    'oleh', 'penulis', 'ditulis oleh', 'teks', 'teks oleh', 'pengarang', 'laporan', 'reporter', 'disusun oleh',
    'naskah', 'disunting oleh', 'diterbitkan oleh'
  ],
  interviewerBylines: [
    'wawancara oleh', 'diwawancarai oleh', 'pewawancara', 'temu ramah oleh', 'temu bual oleh', 'ditemu ramah oleh',
    'ditemubual oleh', 'penemu ramah', 'pertanyaan oleh', 'wawancara dilakukan oleh', 'wawancara ini dilakukan oleh',
    'moderator', 'dipandu oleh', 'dikendalikan oleh'
  ],
  metadataKeys: [
    'tanggal', 'tarikh', 'hari', 'waktu', 'masa', 'tempat', 'lokasi', 'penulis', 'pengarang', 'foto', 'fotografer',
    'gambar', 'jurugambar', 'terjemahan', 'penerjemah', 'penterjemah', 'diterbitkan', 'terbit', 'diperbarui',
    'dikemas kini', 'kategori', 'label'
  ],
  lookAlikes: [
    'catatan', 'nota', 'contoh', 'contohnya', 'misalnya', 'misal', 'penting', 'perhatian', 'peringatan', 'ps',
    'pertama', 'kedua', 'ketiga', 'terakhir'
  ],
  monthsAndDays: [
    'januari', 'februari', 'maret', 'april', 'mei', 'juni', 'juli', 'agustus', 'september', 'oktober', 'november',
    'desember', 'mac', 'jun', 'julai', 'ogos', 'disember', 'jan', 'feb', 'mar', 'apr', 'jul', 'agu', 'agt', 'sep',
    'okt', 'nov', 'des', 'dis', 'senin', 'selasa', 'rabu', 'kamis', "jum'at", 'jumat', 'sabtu', 'minggu', 'isnin',
    'khamis', 'jumaat', 'ahad', 'hari ini', 'kemarin', 'semalam'
  ],
  occupations: [
    'direktur', 'pengarah', 'insinyur', 'jurutera', 'profesor', 'pendiri', 'pengasas', 'penyanyi', 'musisi',
    'pemuzik', 'komposer', 'penulis', 'novelis', 'penyair', 'wartawan', 'jurnalis', 'editor', 'fotografer',
    'jurugambar', 'seniman', 'artis', 'pelukis', 'perancang', 'pereka'
  ],
  affiliationWords: ['di', 'dari', 'universitas', 'universiti'],
  titleEnds: ['yang', 'dan', 'serta'],
  biographyPhrases: [
    'lahir di', 'dilahirkan di', 'lahir pada', 'kelahiran', 'dibesarkan di', 'tinggal di', 'menetap di',
    'adalah seorang', 'ialah seorang', 'merupakan seorang', 'lulusan', 'lulus dari', 'lulus dari universitas',
    'berkelulusan'
  ],
  conclusionHeadings: [
    'tentang penulis', 'mengenai penulis', 'biodata', 'biografi', 'profil', 'profil singkat', 'daftar pustaka',
    'rujukan', 'bacaan lanjut', 'catatan kaki'
  ],
  conclusionPhrases: [
    'wawancara ini dilakukan', 'wawancara dilakukan oleh', 'wawancara ini telah disunting',
    'wawancara ini telah diedit', 'temu bual ini', 'temu ramah ini', 'disunting untuk', 'pertama kali diterbitkan',
    'pertama kali dimuat', 'diterjemahkan oleh'
  ],
  introductionPhrases: [
    'kami berbincang dengan', 'kami berbincang bersama', 'kami mewawancarai', 'kami menemu ramah', 'kami menemubual',
    'kami bertemu', 'kami berkesempatan', 'kami menemui', 'dalam wawancara ini', 'dalam temu bual ini',
    'dalam temu ramah ini', 'menjawab pertanyaan kami', 'menjawab soalan kami', 'menjawab pertanyaan-pertanyaan'
  ],
  conversationHeadings: [
    'wawancara', 'petikan wawancara', 'transkrip', 'transkrip wawancara', 'tanya jawab', 'soal jawab', 'temu bual',
    'temu ramah', 'perbincangan'
  ],
  boilerplate: [
    'baca juga', 'baca selengkapnya', 'baca lebih lanjut', 'baca seterusnya', 'baca lagi', 'simak juga', 'lihat juga',
    'tonton juga', 'bagikan di', 'bagikan ke', 'bagikan ini', 'bagikan artikel', 'kongsi di', 'kongsikan artikel',
    'berbagi ke', 'kirimkan ini lewat', 'langsung ke konten', 'lompat ke konten', 'lewati ke konten',
    'langkau ke kandungan', 'loncat ke konten', 'skip ke konten', 'masuk untuk', 'masuk dengan akun',
    'log masuk untuk', 'log masuk dengan', 'daftar untuk berlangganan', 'belum punya akun', 'sudah punya akun',
    'lupa kata sandi', 'lupa kata laluan', 'berlangganan newsletter', 'langganan newsletter', 'langgan surat berita',
    'ikuti kami di', 'ikuti saluran', 'gabung di saluran', 'dapatkan berita', 'dapatkan update', 'hak cipta ©',
    'hak cipta dilindungi', 'hak cipta terpelihara', 'seluruh hak cipta', 'situs ini menggunakan cookie',
    'tampilkan postingan dengan label', 'menampilkan postingan dengan label', 'arsip tag', 'arsip kategori'
  ],
  boilerplateLines: ['terpopuler', 'terbaru', 'terkini', 'tag', 'arsip', 'kebijakan privasi', 'syarat dan ketentuan', 'dukung kami', 'selengkapnya', 'lihat semua', 'beli', 'pedoman media siber', 
    'halaman 1',
    'beranda', 'laman utama', 'utama', 'menu', 'cari', 'pencarian', 'carian', 'kontak', 'hubungi kami', 'bagikan',
    'berbagi', 'kongsi', 'cetak', 'komentar', 'komen', 'ulasan', 'balas', 'suka', 'ikuti', 'postingan lama',
    'postingan lebih lama', 'posting lama', 'posting lebih baru', 'catatan lama', 'catatan terbaru', 'selanjutnya',
    'berikutnya', 'seterusnya', 'sebelumnya', 'kembali', 'tutup', 'buka', 'simpan', 'kirim', 'hantar', 'unduh',
    'muat turun', 'masuk', 'log masuk', 'daftar', 'keluar', 'akun', 'akun saya', 'akaun', 'langganan', 'berlangganan',
    'langgan', 'tentang kami', 'mengenai kami', 'redaksi'
  ],
  boilerplateCounts: ['komentar', 'komen', 'ulasan', 'kali dibaca', 'kali dilihat', 'tayangan', 'suka', 'menit baca'],
  boilerplateHeadings: [
    'artikel terkait', 'berita terkait', 'artikel berkaitan', 'berita berkaitan', 'pos-pos terkait', 'baca juga',
    'komentar', 'komen', 'tinggalkan komentar', 'tinggalkan balasan', 'tinggalkan komen', 'posting komentar'
  ],
  advertisements: [
    'iklan', 'advertorial', 'konten bersponsor', 'kandungan tajaan', 'disponsori oleh', 'ditaja oleh',
    'scroll untuk melanjutkan', 'lanjutkan membaca di bawah'
  ],
  stageDirections: [
    'tertawa', 'ketawa', 'gelak', 'tergelak', 'gelak ketawa', 'tersenyum', 'senyum', 'terkekeh', 'tepuk tangan',
    'tepukan', 'musik', 'muzik', 'diam', 'diam sejenak'
  ],
  editorsNotes: [
    'catatan redaksi', 'catatan editor', 'nota editor', 'nota penyunting', 'catatan penerjemah', 'nota penterjemah',
    'catatan penulis', 'nota penulis'
  ],
  captions: [
    'foto', 'foto oleh', 'gambar', 'gambar oleh', 'gambar hiasan', 'ilustrasi', 'ilustrasi oleh', 'sumber',
    'sumber foto', 'sumber gambar'
  ]
})
