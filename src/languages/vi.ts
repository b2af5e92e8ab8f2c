// biome-ignore-all format: word lists read best packed
import { fewWords } from './few-words.ts'

export const vi = fewWords({
  id: 'vi',
  name: 'Vietnamese',
  unspaced: false,
  frequent: [
    'của', 'và', 'không', 'những', 'được', 'trong', 'một', 'người', 'các', 'đã', 'với', 'tôi', 'này', 'để', 'đó',
    'như', 'cũng', 'nhiều', 'đến', 'về', 'thì', 'nhưng', 'rất', 'vào', 'từ', 'phải', 'sẽ', 'còn', 'hơn', 'nhất',
    'rồi', 'mình', 'chúng', 'đang', 'nếu', 'việc', 'mà', 'khi', 'tại', 'đây', 'gì'
  ],
  sentenceOpeners: [
    'nếu', 'khi', 'vì', 'tuy', 'mặc dù', 'sau', 'trước', 'nhưng', 'rồi', 'hiện nay', 'hôm nay', 'bây giờ'
  ],
  letters: ['ơ', 'ư', 'ạ', 'ả', 'ấ', 'ầ', 'ẩ', 'ẫ', 'ậ', 'ắ', 'ằ', 'ẳ'],
  questionLabels: ['hỏi', 'câu hỏi', 'h', 'ch', 'câu hỏi của bạn đọc', 'bạn đọc hỏi', 'độc giả hỏi', 'q'],
  answerLabels: ['đáp', 'trả lời', 'câu trả lời', 'đ', 'tl', 'trl', 'lời đáp', 'a'],
  interviewerRoles: [
    'pv', 'phóng viên', 'nhà báo', 'người phỏng vấn', 'phỏng vấn viên', 'mc', 'người dẫn chương trình',
    'dẫn chương trình', 'người dẫn', 'điều phối viên', 'người điều phối', 'biên tập viên', 'btv', 'ban biên tập',
    'bbt', 'tòa soạn'
  ],
  intervieweeRoles: [
    'khách mời', 'người được phỏng vấn', 'người trả lời', 'nhân vật', 'chuyên gia', 'diễn giả', 'nhân chứng',
    'nghệ sĩ', 'tác giả'
  ],
  otherRoles: [
    'khán giả', 'thính giả', 'người dẫn chuyện', 'người thuyết minh', 'phiên dịch', 'lời bình', 'mọi người'
  ],
  genericSpeakers: ['người nói', 'người tham gia', 'giọng nói', 'giọng nam', 'giọng nữ', 'người phát biểu'],
  reportingVerbs: [
    'nói', 'cho biết', 'chia sẻ', 'kể', 'cho hay', 'bày tỏ', 'nhấn mạnh', 'khẳng định', 'giải thích', 'nhận định',
    'tâm sự', 'thừa nhận'
  ],
  honorifics: ['ông', 'bà', 'anh', 'chị', 'cô', 'chú', 'bác', 'thầy', 'giáo sư', 'phó giáo sư', 'tiến sĩ', 'thạc sĩ'],
  askingVerbs: ['hỏi', 'muốn hỏi', 'đặt câu hỏi'],
  interrogatives: [
    'vì sao', 'tại sao', 'sao', 'thế nào', 'như thế nào', 'làm thế nào', 'làm sao', 'ai', 'cái gì', 'điều gì',
    'khi nào', 'bao giờ', 'ở đâu', 'đâu là', 'bao nhiêu', 'bao lâu', 'còn gì', 'vậy thì', 'vậy điều gì', 'vậy vì sao',
    'lý do gì', 'lý do nào', 'việc gì', 'bằng cách nào', 'ra sao', 'do đâu', 'từ đâu', 'từ khi nào', 'từ bao giờ',
    'ai là', 'ai đã', 'có gì', 'nhờ đâu', 'mấy', 'thế nào là', 'sao anh', 'sao chị', 'sao bạn', 'vậy tại sao',
    'động lực nào'
  ],
  auxiliaries: [
    'có phải', 'phải chăng', 'liệu', 'liệu có', 'có bao giờ', 'đã bao giờ', 'có khi nào', 'anh có', 'chị có', 'ông có',
    'bà có', 'bạn có', 'em có', 'cô có', 'thầy có', 'cháu có', 'con có', 'anh đã', 'chị đã', 'ông đã', 'bà đã',
    'bạn đã', 'có phải vì', 'có đúng là', 'liệu rằng', 'anh nghĩ', 'chị nghĩ', 'bạn nghĩ', 'anh thấy', 'chị thấy',
    'bạn thấy', 'anh còn', 'chị còn', 'vậy anh', 'vậy chị', 'vậy ông', 'vậy bạn', 'thế còn', 'còn anh', 'còn chị',
    'nghe nói anh', 'nghe nói chị'
  ],
  prompts: [
    'xin ông cho biết', 'xin bà cho biết', 'xin anh cho biết', 'xin chị cho biết', 'ông có thể', 'bà có thể',
    'anh có thể', 'chị có thể', 'bạn có thể', 'cô có thể', 'hãy kể', 'hãy cho chúng tôi biết', 'hãy chia sẻ',
    'hãy mô tả', 'hãy giới thiệu', 'hãy nói về', 'kể cho chúng tôi', 'thưa ông', 'thưa bà', 'thưa anh', 'thưa chị',
    'theo ông', 'theo bà', 'theo anh', 'anh hãy', 'chị hãy', 'bạn hãy', 'ông hãy', 'bà hãy', 'em hãy', 'xin anh',
    'xin chị', 'xin ông', 'xin bà', 'xin mời', 'bạn chia sẻ', 'anh chia sẻ', 'chị chia sẻ', 'cuối cùng', 'câu hỏi cuối',
    'lời khuyên', 'một lời nhắn', 'mời anh', 'mời chị', 'giới thiệu đôi nét', 'nghe nói', 'được biết', 'quay lại',
    'trở lại với'
  ],
  nounPrompts: [
    'sở thích', 'cuốn sách', 'bộ phim', 'ước mơ', 'lời khuyên', 'kế hoạch', 'món ăn', 'kỷ niệm', 'bài hát',
    'quê quán'
  ],
  questionTails: [
    'phải không', 'đúng không', 'được không', 'hay không', 'có đúng không', 'phải không ạ', 'đúng không ạ',
    'hay chưa', 'nhỉ', 'thế nào', 'như thế nào', 'ra sao'
  ],
  answerOpeners: [
    'vâng', 'dạ', 'đúng vậy', 'đúng', 'đúng thế', 'tất nhiên', 'dĩ nhiên', 'tôi nghĩ', 'tôi cho rằng', 'theo tôi',
    'với tôi', 'đối với tôi', 'thật ra', 'thực ra', 'cảm ơn', 'cám ơn', 'xin cảm ơn', 'à', 'ồ', 'tôi không', 'dạ vâng',
    'dạ có', 'dạ không', 'vâng ạ', 'không hẳn', 'có chứ', 'đúng rồi', 'chắc chắn', 'có lẽ', 'thật sự', 'thực sự',
    'câu hỏi hay', 'câu hỏi khó', 'nói thật', 'thành thật mà nói', 'theo mình', 'với mình', 'hồi đó', 'lúc đó', 'ừ',
    'ừm', 'trước hết'
  ],
  greetings: [
    'xin chào', 'chào bạn', 'chào anh', 'chào chị', 'chào ông', 'chào bà', 'kính chào quý vị', 'chào mừng',
    'xin chào quý vị', 'chào mọi người', 'cảm ơn đã mời', 'rất vui được gặp'
  ],
  hosting: [
    'khách mời của chúng ta', 'khách mời của chúng tôi', 'khách mời hôm nay', 'vị khách mời', 'cảm ơn ông đã',
    'cảm ơn bà đã', 'cảm ơn anh đã', 'cảm ơn chị đã', 'cảm ơn bạn đã', 'xin cảm ơn ông', 'xin cảm ơn bà',
    'xin cảm ơn anh', 'xin cảm ơn chị', 'trân trọng cảm ơn ông', 'trân trọng cảm ơn bà', 'trân trọng cảm ơn anh',
    'trân trọng cảm ơn chị', 'câu hỏi cuối', 'câu hỏi cuối cùng', 'câu hỏi tiếp theo', 'câu hỏi đầu tiên',
    'ông từng nói', 'bà từng nói', 'anh từng nói', 'chị từng nói', 'ông vừa nói', 'anh vừa nói', 'chị vừa nói'
  ],
  guesting: [
    'cảm ơn vì đã mời', 'cảm ơn đã mời', 'câu hỏi hay', 'câu hỏi khó', 'câu hỏi thú vị', 'cảm ơn câu hỏi',
    'tôi sinh ra', 'tôi lớn lên', 'tôi bắt đầu', 'chúng tôi bắt đầu', 'khi tôi còn', 'hồi tôi còn', 'hồi nhỏ tôi',
    'khi còn nhỏ', 'theo tôi', 'với tôi', 'đối với tôi', 'cá nhân tôi', 'theo quan điểm của tôi', 'bố mẹ tôi',
    'ba mẹ tôi', 'cha mẹ tôi'
  ],
  ownNames: ['tên tôi là', 'tôi tên là', 'tôi tên', 'mình tên là', 'em tên là', 'tên mình là'],
  selfPhrases: ['tôi là', 'mình là', 'em là'],
  hosts: ['người dẫn chương trình', 'dẫn chương trình', 'mc', 'người phỏng vấn', 'điều phối viên', 'host'],
  guests: ['khách mời', 'người được phỏng vấn', 'nhân vật', 'diễn giả'],
  nameKeys: ['tên', 'họ tên', 'họ và tên', 'tên đầy đủ', 'nghệ danh', 'bút danh'],
  meets: [
    'trò chuyện với', 'trò chuyện cùng', 'phỏng vấn', 'đã phỏng vấn', 'gặp gỡ', 'trao đổi với', 'đối thoại với',
    'có cuộc trò chuyện với', 'đã trò chuyện với'
  ],
  isMetBy: ['trả lời phỏng vấn của', 'được phỏng vấn bởi', 'trả lời câu hỏi của', 'chia sẻ với'],
  credits: ['phỏng vấn', 'trò chuyện', 'câu hỏi', 'thực hiện', 'người thực hiện'],
  firstPerson: [
    'tôi', 'mình', 'tớ', 'tui', 'của tôi', 'của mình', 'bản thân tôi', 'chúng tôi', 'chúng ta', 'chúng mình',
    'bọn tôi', 'tụi tôi', 'bọn mình', 'tụi mình'
  ],
  firstPlural: ['chúng tôi', 'chúng ta', 'chúng mình', 'bọn tôi', 'bọn mình', 'tụi tôi', 'tụi mình'],
  secondPerson: [
    'anh', 'chị', 'bạn', 'ông', 'bà', 'cô', 'của anh', 'của chị', 'của bạn', 'của ông', 'của bà', 'các bạn',
    'các anh', 'các chị'
  ],
  thirdPerson: ['anh ấy', 'cô ấy', 'ông ấy', 'bà ấy', 'chị ấy', 'anh ta', 'cô ta', 'ông ta', 'bà ta', 'họ'],
  guideTitles: [
    'câu hỏi thường gặp', 'câu hỏi phỏng vấn', 'bộ câu hỏi', 'cách trả lời phỏng vấn', 'mục lục', 'trắc nghiệm'
  ],
  interviewWords: [
    'phỏng vấn', 'phỏng vấn với', 'bài phỏng vấn', 'cuộc phỏng vấn', 'phỏng vấn độc quyền', 'trò chuyện với',
    'trò chuyện cùng', 'cuộc trò chuyện với', 'cuộc trò chuyện', 'đối thoại với', 'đối thoại cùng', 'gặp gỡ',
    'hỏi đáp', 'hỏi đáp với'
  ],
  bylines: [
    'tác giả', 'bài', 'bài viết', 'bài và ảnh', 'viết bởi', 'người viết', 'đăng bởi', 'thực hiện', 'người thực hiện',
    'biên soạn', 'người dịch'
  ],
  interviewerBylines: [
    'phỏng vấn bởi', 'người phỏng vấn', 'thực hiện phỏng vấn', 'phỏng vấn do', 'cuộc phỏng vấn được thực hiện bởi',
    'người thực hiện', 'thực hiện', 'câu hỏi của', 'người đặt câu hỏi', 'dẫn chương trình', 'người dẫn chương trình',
    'bài phỏng vấn của', 'phóng viên thực hiện'
  ],
  metadataKeys: [
    'ngày', 'ngày đăng', 'ngày xuất bản', 'thời gian', 'địa điểm', 'tác giả', 'ảnh', 'hình ảnh', 'nguồn', 'dịch',
    'người dịch', 'bản dịch', 'biên dịch', 'biên tập', 'chuyên mục', 'danh mục', 'thể loại', 'từ khóa', 'từ khoá',
    'thẻ', 'nhãn', 'cập nhật'
  ],
  lookAlikes: [
    'lưu ý', 'chú ý', 'ghi chú', 'ví dụ', 'chẳng hạn', 'tái bút', 'quan trọng', 'tóm lại', 'kết luận', 'thứ nhất',
    'thứ nhì', 'trước hết', 'cuối cùng', 'cụ thể'
  ],
  monthsAndDays: [
    'tháng một', 'tháng giêng', 'tháng hai', 'tháng ba', 'tháng tư', 'tháng năm', 'tháng sáu', 'tháng bảy',
    'tháng tám', 'tháng chín', 'tháng mười', 'tháng mười một', 'tháng mười hai', 'tháng chạp', 'tháng 1', 'tháng 2',
    'tháng 3', 'tháng 4', 'tháng 5', 'tháng 6', 'tháng 7', 'tháng 8', 'tháng 9', 'tháng 10', 'tháng 11', 'tháng 12',
    'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'chủ nhật', 'hôm nay', 'hôm qua'
  ],
  occupations: [
    'giám đốc', 'tổng giám đốc', 'kỹ sư', 'giáo sư', 'nhà sáng lập', 'người sáng lập', 'ca sĩ', 'nhạc sĩ', 'nhà văn',
    'nhà thơ', 'nhà báo', 'tác giả', 'họa sĩ', 'hoạ sĩ', 'nghệ sĩ', 'diễn viên', 'đạo diễn', 'nhiếp ảnh gia',
    'kiến trúc sư', 'nhà thiết kế', 'bác sĩ', 'luật sư', 'giáo viên', 'giảng viên'
  ],
  affiliationWords: ['tại', 'của', 'thuộc', 'trường', 'công ty'],
  biographyPhrases: [
    'sinh năm', 'sinh ngày', 'sinh ra tại', 'sinh ra ở', 'sinh tại', 'lớn lên ở', 'lớn lên tại', 'hiện sống tại',
    'sống và làm việc', 'hiện là', 'từng là', 'là một', 'tốt nghiệp', 'là tác giả của'
  ],
  conclusionHeadings: [
    'về tác giả', 'đôi nét về', 'tiểu sử', 'vài nét về', 'thông tin thêm', 'tài liệu tham khảo', 'chú thích',
    'lời kết'
  ],
  conclusionPhrases: [
    'cuộc phỏng vấn được thực hiện', 'bài phỏng vấn được thực hiện', 'bài phỏng vấn đã được biên tập',
    'cuộc trò chuyện được thực hiện', 'xin cảm ơn ông', 'xin cảm ơn bà', 'xin cảm ơn anh', 'xin cảm ơn chị',
    'cảm ơn về cuộc trò chuyện', 'cảm ơn vì cuộc trò chuyện'
  ],
  introductionPhrases: [
    'chúng tôi đã trò chuyện với', 'chúng tôi có cuộc trò chuyện', 'đã có cuộc trò chuyện', 'có cuộc trao đổi với',
    'đã có cuộc trao đổi', 'đã có buổi trò chuyện', 'có dịp trò chuyện', 'có cuộc phỏng vấn',
    'trong bài phỏng vấn này', 'trong cuộc phỏng vấn này', 'trong cuộc trò chuyện này', 'đã trả lời phỏng vấn',
    'trả lời các câu hỏi', 'trả lời câu hỏi của chúng tôi'
  ],
  conversationHeadings: [
    'phỏng vấn', 'nội dung phỏng vấn', 'bài phỏng vấn', 'hỏi đáp', 'hỏi và đáp', 'cuộc trò chuyện',
    'nội dung cuộc trò chuyện', 'bản ghi'
  ],
  boilerplate: [
    'xem thêm', 'đọc thêm', 'đọc tiếp', 'xem tiếp', 'mời bạn đọc', 'mời quý độc giả', 'mời độc giả', 'chia sẻ lên',
    'chia sẻ trên facebook', 'chia sẻ qua email', 'chia sẻ bài viết', 'chuyển đến nội dung', 'chuyển tới nội dung',
    'bỏ qua nội dung', 'bỏ qua và tới nội dung', 'đến nội dung chính', 'đăng nhập để', 'đăng nhập bằng',
    'đăng ký nhận', 'đăng ký tài khoản', 'đăng ký kênh', 'quên mật khẩu', 'bạn chưa có tài khoản', 'đã có tài khoản',
    'theo dõi chúng tôi trên', 'theo dõi báo', 'bản quyền thuộc', 'bản quyền ©', 'giữ bản quyền',
    'mọi quyền được bảo lưu', 'ghi rõ nguồn', 'trang web này sử dụng cookie', 'chúng tôi sử dụng cookie',
    'website này sử dụng cookie', 'được đăng bởi', 'người đăng bài', 'đăng trong', 'đăng bởi', 'để lại bình luận',
    'để lại một bình luận', 'để lại phản hồi', 'viết bình luận', 'gửi bình luận', 'hủy trả lời',
    'hiển thị các bài đăng có nhãn', 'đang hiển thị bài đăng có nhãn'
  ],
  boilerplateLines: ['có thể bạn quan tâm', 'bài viết mới', 'ý kiến', 'bài sau', 'chính sách bảo mật', 'điều khoản sử dụng', 'lên đầu trang', 'theo dõi chúng tôi', 'ủng hộ', 'mua ngay', 'thêm vào giỏ hàng', 
    'trang 1',
    'trang chủ', 'menu', 'tìm kiếm', 'tìm', 'liên hệ', 'chia sẻ', 'in', 'in bài', 'in bài viết', 'bình luận',
    'phản hồi', 'bài đăng cũ hơn', 'bài đăng mới hơn', 'tiếp', 'tiếp theo', 'kế tiếp', 'trước', 'trang trước',
    'trang sau', 'quay lại', 'đóng', 'mở', 'lưu', 'lưu bài', 'gửi', 'thích', 'trả lời', 'giới thiệu', 'về chúng tôi',
    'đăng nhập', 'đăng ký', 'đăng xuất', 'tài khoản', 'tin tức', 'tin mới', 'mới nhất', 'thời sự', 'chính trị',
    'xã hội', 'kinh tế', 'kinh doanh', 'thế giới', 'thể thao', 'văn hóa', 'văn hoá', 'giải trí', 'giáo dục',
    'sức khỏe', 'sức khoẻ', 'đời sống'
  ],
  boilerplateCounts: [
    'bình luận', 'lượt xem', 'lượt thích', 'lượt chia sẻ', 'phút đọc', 'phút trước', 'giờ trước', 'ngày trước'
  ],
  boilerplateHeadings: [
    'bài viết liên quan', 'bài liên quan', 'tin liên quan', 'bình luận', 'để lại bình luận', 'để lại một bình luận',
    'xem thêm', 'đọc thêm', 'tin cùng chuyên mục', 'cùng chuyên mục', 'đọc nhiều', 'đọc nhiều nhất'
  ],
  advertisements: ['quảng cáo', 'nội dung được tài trợ', 'được tài trợ bởi', 'tài trợ', 'thông tin quảng cáo'],
  stageDirections: [
    'cười', 'cười lớn', 'cười to', 'mỉm cười', 'cười buồn', 'cùng cười', 'vỗ tay', 'im lặng', 'ngập ngừng',
    'suy nghĩ', 'thở dài', 'khóc', 'nhạc', 'âm nhạc'
  ],
  editorsNotes: [
    'lời tòa soạn', 'lời toà soạn', 'ghi chú của biên tập', 'chú thích của người dịch', 'ghi chú của người dịch',
    'lời ban biên tập', 'lời người dịch'
  ],
  captions: [
    'ảnh', 'ảnh của', 'ảnh chụp', 'ảnh do', 'ảnh minh họa', 'ảnh minh hoạ', 'ảnh tư liệu', 'hình', 'hình ảnh',
    'nguồn'
  ]
})
