"""Sentences written for the tests: what is read in each stands in brackets, ``[words|name]`` or ``[name]``."""

from __future__ import annotations

import re

READ = r"""
2025-06-15 Giao [Bộ Công an] chủ trì.
2025-06-15 Bộ trưởng [Bộ Công an] ký ban hành.
2025-06-15 Thứ trưởng [Bộ Y tế] dự họp.
2025-06-15 ([Bộ Y tế] báo cáo.
2025-06-15 “([Bộ Y tế] báo cáo.
2025-06-15 Tổ công tác [Bộ Y tế] báo cáo.
2025-06-15 Phó Thống đốc [NHNN|Ngân hàng Nhà nước Việt Nam] trả lời.
2025-06-15 Chủ nhiệm [Ủy ban Kinh tế và Tài chính] trình bày.
2025-06-15 Chủ tịch [Quốc hội] điều hành.
2025-06-15 Bí thư [Tỉnh ủy Sơn La] phát biểu.
2025-06-15 [BỘ NỘI VỤ|Bộ Nội vụ]-\n[BỘ Y TẾ|Bộ Y tế] -\n[BỘ XÂY DỰNG|Bộ Xây dựng]
2025-06-15 Số 12/QĐ-\nBYT của [Bộ Y tế]-\n[Bộ Nội vụ], ký hiệu 7/QĐ-\nBộ Y tế.
2025-06-15 Chánh [Văn phòng Ban Chỉ đạo quốc gia về phòng, chống thiên tai] chủ trì trực.
2025-06-15 [Văn phòng Ban chỉ đạo phòng thủ dân sự quốc gia|Văn phòng Ban Chỉ đạo Phòng thủ dân sự quốc gia] theo dõi.
2025-06-15 Văn phòng Ban Chỉ đạo họp phiên cuối năm.
2025-06-15 Ban Chỉ đạo Trung ương ở cấp cao nhất xem xét.
2025-06-15 [Ban Chỉ đạo TW về đắp đê|Ban Chỉ đạo Trung ương về đắp đê] họp. Ban Chỉ đạo T.Ư ghi, BCĐ TW ra.
2025-06-15 [BAN CHỈ ĐẠO TW VỀ ĐẮP ĐÊ|Ban Chỉ đạo Trung ương về đắp đê]
2025-06-15 [Ban Chỉ đạo phát triển du lịch tỉnh Sơn La] họp. Ban Chỉ đạo phát biểu, Ban Chỉ đạo phát động.
2025-06-15 Gửi [UB Giám sát tài chính Quốc gia|Ủy ban Giám sát tài chính Quốc gia].
2025-06-15 Gửi [UB MTTQVN tỉnh Sơn La|Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn La].
2025-06-15 [BAN CHẤP HÀNH TRUNG ƯƠNG|Ban Chấp hành Trung ương]\n[ĐẢNG ỦY CHÍNH PHỦ|Đảng ủy Chính phủ]
2025-06-15 [BAN CHẤP HÀNH TRUNG ƯƠNG\nĐẢNG|Ban Chấp hành Trung ương]
2025-06-15 [Ban Chỉ đạo về tổng kết Nghị quyết số 18-NQ/TW] của [Ban Chấp hành Trung ương].
2025-06-15 [Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam|Ban Chấp hành Trung ương] họp.
2025-06-15 Đăng trên Báo điện tử Đảng Cộng sản Việt Nam, theo báo Chính phủ và Tạp chí Quốc hội; báo cáo [Chính phủ].
2025-06-15 Website Bộ Y tế; Cổng thông tin điện tử Bộ Y tế; Trang thông tin điện tử Chính phủ; website của [Bộ Y tế].
2025-06-15 Trang web\nBộ Y tế, cổng TTĐT Bộ Y tế; [Cục Phát thanh, truyền hình và thông tin điện tử] [Bộ Y tế].
2025-06-15 [Cục Quản lý Chất lượng Nông lâm sản và Thủy sản] họp [Cục Chế biến nông lâm thủy sản và nghề muối].
2025-06-15 [Đảng ủy Công an tỉnh Sơn La], [Đảng ủy Quân sự tỉnh Sơn La] họp.
2025-06-15 VNPT Hưng Yên họp với [VNPT|Tập đoàn Bưu chính Viễn thông Việt Nam]\nQuý III họp lại.
2025-06-15 Sắp xếp các bộ, cơ quan ngang bộ, cơ quan Chính phủ.
2025-06-15 Gửi [Phòng NN&PTNT huyện Mường Tè|Phòng Nông nghiệp và Phát triển nông thôn huyện Mường Tè].
2025-06-15 Gửi [Phòng LĐ-TB&XH huyện Mường Tè|Phòng Lao động - Thương binh và Xã hội huyện Mường Tè].
2025-06-15 Theo [Báo Chính phủ|Cổng Thông tin điện tử Chính phủ], thông báo [Quốc hội].
2025-06-15 Trung tá An ([Phòng Cảnh sát hình sự, CA tỉnh Sơn La|Phòng Cảnh sát hình sự Công an tỉnh Sơn La]) nói.
2025-06-15 Gửi [Mặt trận TQVN|Mặt trận Tổ quốc Việt Nam].
2025-06-15 Gửi [Ủy ban Mặt trận TQ Việt Nam tỉnh Sơn La|Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn La].
2025-06-15 Giám đốc [Học viện Tình báo]; giám đốc các trường.
2025-06-15 Lãnh đạo [Học viện Tài chính] báo cáo tình hình.
2025-06-15 [Bệnh viện Bạch Mai] khám miễn phí; [Trường Đại học Luật Hà Nội] quyết định cử người.
2025-06-15 [Báo và PTTH Sơn La|Báo và Phát thanh, truyền hình Sơn La] đưa tin.
2025-06-15 - [Cục Kiểm tra VB và Quản lý XL VPHC|Cục Kiểm tra văn bản và Quản lý xử lý vi phạm hành chính];
2025-06-15 [Phòng Cảnh sát hình sự thuộc Công an tỉnh Sơn La|Phòng Cảnh sát hình sự Công an tỉnh Sơn La] thông báo.
2025-06-15 Các tổ chức liên Chính phủ và Ủy ban Liên Chính phủ về biến đổi khí hậu nêu số liệu.
2025-06-15 Đăng trên [Báo Nhân dân|Báo Nhân Dân], [Báo Quân đội nhân dân].
2025-06-15 Gửi [Bộ Tư lệnh Quân chủng Hải quân|Quân chủng Hải quân].
2016-06-15 Giám đốc [Cảnh sát phòng cháy và chữa cháy thành phố Hà Nội] báo cáo.
2025-06-15 [Trung tâm Dự báo khí tượng - thủy văn quốc gia|Trung tâm Dự báo khí tượng thủy văn quốc gia] nhận định.
2025-06-15 [Trung tâm Xúc tiến đầu tư và Hỗ trợ Doanh nghiệp số 2] trực thuộc Sở Tài chính.
2016-06-15 Cục trưởng các cục: [Cơ yếu|Cục Cơ yếu]; [Kế hoạch và Đầu tư|Cục Kế hoạch và Đầu tư]; [Y tế|Cục Y tế].
2016-06-15 [Cục Cảnh sát điều tra tội phạm về trật tự xã hội] thụ lý; Cục Cảnh sát quản lý kho vật chứng.
2016-06-15 [Tổng cục Cảnh sát] chủ trì.
2025-06-15 Cục trưởng [Cục An ninh mạng], [Viện Lịch sử Công an] cùng dự.
2025-06-15 QUY ĐỊNH VỀ NGHĨA VỤ QUÂN SỰ VÀ NGHĨA VỤ TÀI CHÍNH
2025-06-15 [Ban Quản lý Khu kinh tế Ánh Dương và các khu công nghiệp] họp; BAN QUẢN LÝ KHU KINH TẾ MỞ ÁNH DƯƠNG họp.
2025-06-15 [Ban quản lý Khu Kinh tế mở Sao Mai tỉnh Sơn La|Ban Quản lý Khu kinh tế mở Sao Mai tỉnh Sơn La] cấp phép.
2025-06-15 Trưởng ban Ban Quản lý Khu kinh tế Nguyễn Văn A; Ban Quản lý Khu kinh tế Sở Y tế.
2025-06-15 Ban Quản lý Khu công nghiệp Sao Mai.
2025-06-15 [Ban Quản lý Khu kinh tế cửa khẩu quốc tế Sao Mai] và các bên; Ban Quản lý Khu kinh tế mở.
2025-06-15 [Trường Cao đẳng Y tế Sơn La], [Trường CĐ nghề Cơ điện Đông Bắc|Trường Cao đẳng nghề Cơ điện Đông Bắc] họp.
2025-06-15 [Trường Cao đẳng nghề số 30], [Trường Sĩ quan Lục quân 1] tuyển sinh; các Trường Cao đẳng tuyển sinh.
2025-06-15 [Ban Thường vụ Đảng ủy Bộ Y tế], [BTV Đảng ủy xã Tân An|Ban Thường vụ Đảng ủy xã Tân An] họp.
2025-06-15 Gửi Ngân hàng Nhà nước Việt Nam khu vực giải quyết.
2025-06-15 Giao [Ngân hàng Nhà nước Việt Nam] khẩn trương xử lý.
2025-06-15 NHNN khu vực, Kho bạc Nhà nước chi nhánh; [NHNN khu vực XII|Ngân hàng Nhà nước Khu vực 12] chỉ rõ.
2025-06-15 [Ngân hàng Nhà nước|Ngân hàng Nhà nước Việt Nam] chỉ rõ.
2025-06-15 [Kho bạc NN khu vực II|Kho bạc Nhà nước khu vực II] chi trả.
2025-06-15 [Ban Quản lý Khu kinh tế tỉnh Lào Cai] họp.
2025-06-15 Giao [Quân khu 1], [2|Quân khu 2] và [3|Quân khu 3] luyện tập; các [Quân khu 5], [7|Quân khu 7].
2025-06-15 [Khu Quản lý đường bộ III] và [IV|Khu Quản lý đường bộ IV] sửa cầu; [Quân khu 4], 12 xã; [Quân khu 9], 77.
2025-06-15 Các Bộ: [BCT|Bộ Công Thương], [TTCP|Thanh tra Chính phủ], [XD|Bộ Xây dựng]; nhưng TTCP và BCT.
2025-06-15 Các cục: [Hải quan|Cục Hải quan], BCT, [Thuế|Cục Thuế].
2024-06-15 [Tổ công tác Đề án 06 của Chính phủ|Tổ công tác triển khai Đề án 06 của Thủ tướng Chính phủ] đôn đốc.
2025-06-15 Chủ tịch [HĐND|Hội đồng nhân dân xã Tân An], Phó Chủ tịch [UBND xã Tân An|Ủy ban nhân dân xã Tân An] ký.
2025-06-15 Bí thư [Tỉnh ủy|Tỉnh ủy Sơn La], Chủ tịch [HĐND tỉnh Sơn La|Hội đồng nhân dân tỉnh Sơn La] dự.
2025-06-15 [Bộ Giáo dục|Bộ Giáo dục và Đào tạo] và [Bộ Nông nghiệp|Bộ Nông nghiệp và Môi trường] trả lời báo chí.
2025-06-15 Bộ trưởng [Bộ Văn hóa|Bộ Văn hóa, Thể thao và Du lịch] Nguyễn Văn A.
2025-06-15 [Bộ Khoa học|Bộ Khoa học và Công nghệ] Việt Nam.
2025-06-15 Bộ Giáo dục Quốc gia; Bộ Giáo dục và Thanh niên; Bộ Giáo dục Hàn Quốc; Bộ Giáo dục-Khoa học; Bộ Lao động.
2024-06-15 [Bộ Nông nghiệp|Bộ Nông nghiệp và Phát triển nông thôn], [Bộ Tài nguyên|Bộ Tài nguyên và Môi trường] chủ trì.
2024-06-15 Lãnh đạo [Bộ Lao động|Bộ Lao động - Thương binh và Xã hội] dự.
2024-06-15 Lãnh đạo [Bộ Giao thông|Bộ Giao thông vận tải] dự; Bộ Giao thông công chính.
2025-06-15 Thủ trưởng cơ quan ngang Bộ đã trả lời; cơ quan ngang Bộ xây dựng văn bản.
2025-06-15 [VP Bộ Y tế|Văn phòng Bộ Y tế] sao gửi.
2025-06-15 [Trung tâm Lưu trữ quốc gia II] các năm qua nhận hồ sơ.
2025-06-15 [Trung tâm Lưu trữ quốc gia II] cấp có thời hạn thẻ đọc.
2025-06-15 [Trung tâm Nước sạch và Vệ sinh môi trường nông thôn tỉnh Sơn La] báo cáo tại Trung tâm Hội nghị tỉnh Sơn La.
2025-06-15 [Bệnh viện Đa khoa khu vực Mộc Châu] báo cáo; [Trung tâm Thông tin và Hội nghị tỉnh Sơn La] đưa tin.
2025-06-15 [Trung tâm Đấu thầu qua mạng quốc gia]; [Trung tâm Tư vấn và Quản lý dự án tỉnh Sơn La] trả lời.
2025-06-15 [Cục Thuế] tư vấn cho người nộp; TRƯỞNG BAN [BAN NGHIỆP VỤ THUẾ HQ|Ban Nghiệp vụ thuế hải quan].
2025-06-15 Theo "THƯ VIỆN PHÁP LUẬT" và (Chi Cục Dân số), Chính phủ các quốc gia thành viên đã ký.
2025-06-15 [TTg Chính phủ|Thủ tướng Chính phủ] và các PTTg Chính phủ; [TTr Tỉnh ủy Sơn La|Thường trực Tỉnh ủy Sơn La].
2025-06-15 Ông A, Trưởng [ban Nội chính Trung ương|Ban Nội chính Trung ương], trao quyết định.
2025-06-15 Trưởng [Ban Tổ chức Trung ương] phát biểu.
2025-06-15 Chánh [văn phòng Bộ Y tế|Văn phòng Bộ Y tế] và Chánh văn phòng Bộ ký; Chánh văn phòng các cấp dự.
2025-06-15 Trưởng đoàn đại biểu [Quốc hội] phát biểu.
2025-06-15 Ủy viên [Bộ Chính trị] dự.
2025-06-15 Các đại biểu [Quốc hội] thảo luận.
2025-06-15 Các thành viên [Chính phủ] có mặt.
2025-06-15 [Thủ tướng|Thủ tướng Chính phủ] yêu cầu làm rõ.
2025-06-15 Tại điểm cầu trụ sở [Chính phủ] có mặt đại diện [Bộ Y tế].
2025-06-15 [Quốc hội] khóa XV bế mạc.
2025-06-15 Trụ sở [Bộ Y tế] ở Hà Nội.
2025-06-15 Tổ trưởng [CA tỉnh Sơn La|Công an tỉnh Sơn La] bàn giao vụ án cho [CA TP Huế|Công an thành phố Huế].
2025-06-15 Đơn vị trực thuộc [Bộ Tài chính]; [Kho bạc Nhà nước] hướng dẫn.
2025-06-15 Gửi các [Bộ Công Thương], [Tài chính|Bộ Tài chính] và [NHNN|Ngân hàng Nhà nước Việt Nam].
2025-06-15 Các bộ: [Công an|Bộ Công an], [Quốc phòng|Bộ Quốc phòng] chỉ đạo lực lượng.
2025-06-15 Các Bộ: [Y tế|Bộ Y tế]; [Nông nghiệp và Môi trường|Bộ Nông nghiệp và Môi trường]; [Nội vụ|Bộ Nội vụ].
2025-06-15 Gồm đại diện 3 Bộ: [Y tế|Bộ Y tế], [Nội vụ|Bộ Nội vụ] và [Xây dựng|Bộ Xây dựng].
2025-06-15 Giao hai bộ: [Y tế|Bộ Y tế], [Nội vụ|Bộ Nội vụ]; cán bộ: Nội vụ, Xây dựng.
2025-06-15 Theo liên [Bộ Nội vụ] - [Tài chính|Bộ Tài chính] và liên bộ [Xây dựng|Bộ Xây dựng] - [Y tế|Bộ Y tế].
2024-06-15 Thông tư của Liên [Bộ Lao động - Thương binh và Xã hội] - [Tài chính|Bộ Tài chính], công tác liên bộ tốt.
2025-06-15 Thống nhất với các bộ [Xây dựng|Bộ Xây dựng], [Tư pháp|Bộ Tư pháp] trước khi trình.
2025-06-15 Giám đốc các [Sở Y tế tỉnh Sơn La] và lãnh đạo đơn vị.
2025-06-15 Đề nghị [UBND tỉnh Lai Châu|Ủy ban nhân dân tỉnh Lai Châu], [Sở Y tế tỉnh Sơn La] báo cáo.
2025-06-15 Chủ tịch [UBND tỉnh Gia Lai|Ủy ban nhân dân tỉnh Gia Lai] Nguyễn Văn A.
2024-06-15 Chủ tịch [UBND huyện Mường Tè|Ủy ban nhân dân huyện Mường Tè], tỉnh Lai Châu.
2025-06-15 [Ban Chỉ đạo về chuyển đổi số tỉnh Sơn La] họp phiên đầu.
2025-06-15 Thành viên [Ban Chỉ đạo về chuyển đổi số tỉnh Sơn La]; đại diện các sở.
2025-06-15 [Ban Chỉ đạo quốc gia về phòng, chống thiên tai] chủ trì diễn tập.
2025-06-15 [Ban chỉ đạo 389 quốc gia|Ban Chỉ đạo quốc gia chống buôn lậu, gian lận thương mại và hàng giả] họp.
2025-06-15 [Ban Chỉ đạo Nhà nước về Du lịch] tổ chức hội nghị.
2025-06-15 Giao [Đảng uỷ Uỷ ban Văn hóa và Xã hội|Đảng ủy Ủy ban Văn hóa và Xã hội]; [Ủy ban Văn hóa và Xã hội] họp.
2025-06-15 [Tổ công tác triển khai Đề án 06 tỉnh Sơn La] rà soát.
2025-06-15 [Tiểu ban An ninh mạng] báo cáo kết quả.
2025-06-15 Kính gửi: [Bộ Y\ntế|Bộ Y tế].
2025-06-15 Theo nghị quyết của [Chính  phủ|Chính phủ], [Thủ \ntướng|Thủ tướng Chính phủ] giao việc.
2025-06-15 Nguồn: THƯ  VIỆN PHÁP LUẬT.
2025-06-15 Giao [Vụ  Pháp chế|Vụ Pháp chế] chủ trì.
2025-06-15 Thanh tra (nếu có) báo cáo; Văn phòng - [Bộ Y tế] họp.
2025-06-15 [ỦY BAN NHÂN DÂN\nTỈNH LAI CHÂU|Ủy ban nhân dân tỉnh Lai Châu]
2025-06-15 [ỦY BAN NHÂN DÂN TỈNH LAI CHÂU|Ủy ban nhân dân tỉnh Lai Châu] CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
2025-08-15 [UBND XÃ TÂN LẬP|Ủy ban nhân dân xã Tân Lập] CỘNG HÒA XÃ HỘI
2025-08-15 [UBND xã Bát\nXát|Ủy ban nhân dân xã Bát Xát] lập hồ sơ.
2025-06-15 [Chính phủ] số hóa hồ sơ trước hạn.
2025-06-15 Nghị quyết của [Chính phủ] số 12 về phát triển đô thị.
2025-06-15 [Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam|Quốc hội] ban hành Luật này.
2025-06-15 [Sở Y tế Lào Cai|Sở Y tế tỉnh Lào Cai] trả lời.
2025-06-15 [Chính phủ], [Thủ tướng Chính phủ] chỉ đạo sát sao.
2025-06-15 Nơi nhận: [VPCP|Văn phòng Chính phủ], [TANDTC|Tòa án nhân dân tối cao], [KTNN|Kiểm toán nhà nước].
2025-06-15 [Bộ GD&ĐT|Bộ Giáo dục và Đào tạo] (qua [Văn phòng Chính phủ]).
2025-06-15 [Tỉnh ủy Đồng Nai]; [HĐND tỉnh Đồng Nai|Hội đồng nhân dân tỉnh Đồng Nai].
2026-06-15 [Ủy ban nhân dân thành phố Đồng Nai] thay [Ủy ban nhân dân tỉnh Đồng Nai].
2025-06-15 [Tập đoàn Điện lực Việt Nam] ([EVN|Tập đoàn Điện lực Việt Nam]) bảo đảm nguồn.
2025-06-15 Đoàn kiểm tra của [Thanh tra Chính phủ] làm việc.
2025-06-15 Tổng [Thanh tra Chính phủ] giải trình.
2025-06-15 [Công an tỉnh Thanh Hóa] khởi tố vụ án.
2025-06-15 [Thanh tra Bộ Quốc phòng] kết luận.
2025-06-15 Gửi [Ban Chỉ huy Phòng thủ dân sự Bộ Xây dựng]; [Ban Chỉ huy Phòng thủ dân sự tỉnh Sơn La] trực.
2025-06-15 [Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn Bộ Y tế] họp.
2025-06-15 Giám đốc [Học viện Chính trị Quốc gia|Học viện Chính trị quốc gia Hồ Chí Minh] dự họp.
2025-06-15 Xã gửi [Ban Chỉ đạo Trung ương kỷ niệm các ngày lễ lớn và sự kiện lịch sử quan trọng].
2025-06-15 [Trường Đại học Sông Xanh] và [Bệnh viện Đa khoa Núi Cao] ký kết.
2025-06-15 Lãnh đạo các Bộ, cơ quan: [Nội vụ|Bộ Nội vụ], [Y tế|Bộ Y tế], [Đài Tiếng nói Việt Nam].
2025-06-15 Kính gửi các bộ, ngành: [Công an|Bộ Công an]; [Tư pháp|Bộ Tư pháp] và [Thanh tra Chính phủ].
2025-06-15 Lãnh đạo các Bộ: [Nội vụ|Bộ Nội vụ], [Ngoại giao|Bộ Ngoại giao] và [Xây dựng|Bộ Xây dựng] dự.
2025-06-15 Các Tập đoàn: [EVN|Tập đoàn Điện lực Việt Nam] và [Hóa chất Việt Nam|Tập đoàn Hóa chất Việt Nam].
2025-06-15 Các Tập đoàn: [Xăng dầu Việt Nam|Tập đoàn Xăng dầu Việt Nam] (TĐXD), [EVN|Tập đoàn Điện lực Việt Nam].
2025-06-15 Các [Tập đoàn Điện lực Việt Nam], [Xăng dầu Việt Nam|Tập đoàn Xăng dầu Việt Nam] rà soát.
2025-06-15 Đề nghị các Vụ: [Pháp chế|Vụ Pháp chế], [Tổ chức cán bộ|Vụ Tổ chức cán bộ] góp ý.
2025-06-15 Các cục: [Tài chính|Cục Tài chính], [Kế hoạch và Đầu tư|Cục Kế hoạch và Đầu tư], [Quân lực|Cục Quân lực].
2025-06-15 Các cục: [Tài chính|Cục Tài chính] và [Quân lực|Cục Quân lực].
2025-06-15 [Ban Chỉ đạo Phòng thủ dân sự quốc gia] về tiến độ diễn tập.
2025-06-15 [Ban Chỉ đạo quốc gia về phòng, chống thiên tai].Theo đó, các xã trực ban.
2025-06-15 Họp [Ban Chỉ đạo các công trình, dự án quan trọng quốc gia lĩnh vực cảng biển].
2025-06-15 [Ban Chỉ đạo các chương trình mục tiêu quốc gia tỉnh Sơn La] và Ban Chỉ đạo các công trình.
2025-06-15 [Ban Chỉ đạo về chuyển đổi số quốc gia] nhận thấy còn chậm.
2025-06-15 [Ban Chỉ đạo quốc gia về dữ liệu] ghi nhận, biểu dương các xã.
2025-06-15 [Ban Chỉ đạo về rà soát các dự án liên quan đến đất rừng]; ông A vào [Ban Chỉ đạo Sông Hồng] thay ông B.
2025-06-15 Chủ tịch [Ủy ban Quốc gia phòng, chống dịch bệnh và phòng, chống ma túy] họp, cùng phòng ban.
2025-06-15 Phó Bí thư Thường trực [Tỉnh ủy Sơn La] họp với [Thường trực Tỉnh ủy Nghệ An].
2025-06-15 Phó Chủ tịch Thường trực [HĐND tỉnh Sơn La|Hội đồng nhân dân tỉnh Sơn La] họp.
2025-06-15 Phó thủ tướng thường trực Chính phủ dự.
2025-06-15 Phó TTg Thường trực Chính phủ dự.
2025-06-15 Phó Thủ tướng Thường trực Chính phủ; [Thường trực Chính phủ] họp.
2025-06-15 [Ban Chỉ đạo Nhà nước về GTVT|Ban Chỉ đạo Nhà nước về giao thông vận tải] họp.
2025-06-15 [Ban Chỉ đạo CNTT Trung ương|Ban Chỉ đạo công nghệ thông tin Trung ương] ký.
2025-06-15 [Ban Chỉ đạo xây dựng NTM tỉnh Sơn La|Ban Chỉ đạo xây dựng nông thôn mới tỉnh Sơn La] họp.
2025-06-15 [Ban Chỉ đạo Hỗ trợ người cao tuổi tỉnh Sơn La] họp; Ban Chỉ đạo hỗ trợ người cao tuổi tỉnh Sơn La.
2025-06-15 BAN CHỈ ĐẠO HỖ TRỢ NGƯỜI CAO TUỔI TỈNH SƠN LA
2025-06-15 Ông A ở [Ban chỉ đạo Sông Hồng|Ban Chỉ đạo Sông Hồng], nói rằng việc đã xong.
2025-06-15 [Cục Phòng, chống HIV/AIDS] tổng hợp số liệu.
2025-06-15 Giao [Vụ Tổ chức cán bộ], Thanh tra Bộ góp ý.
2025-06-15 Giao [Vụ Hợp tác quốc tế], [Thanh tra Bộ Tài chính] góp ý; [Vụ Kiểm tra, Thanh tra] trả lời.
2025-06-15 Giao các [Vụ Pháp chế], [Tổ chức cán bộ|Vụ Tổ chức cán bộ] góp ý.
2025-06-15 Các [Vụ Kế hoạch - Tài chính], [Pháp chế|Vụ Pháp chế] trả lời.
2025-06-15 Vụ trưởng [Vụ Pháp chế], Chánh Văn phòng chịu trách nhiệm.
2025-06-15 1. [Vụ Tổ chức cán bộ]: rà soát biên chế.
2025-06-15 2. [Vụ Kế hoạch, Tài chính]\n- bố trí kinh phí.
2025-06-15 [Vụ Kế hoạch - Tài chính] trình trong tháng.
2025-06-15 Mời [Cục Kiểm tra sau thông quan] và [Cục Điều tra chống buôn lậu] dự.
2025-06-15 Cục trưởng [Cục Bảo vệ an ninh Quân đội], cán bộ trực ban ký nhận.
2025-06-15 Cục trưởng các cục: [Tác chiến điện tử|Cục Tác chiến điện tử], [Cứu hộ - Cứu nạn|Cục Cứu hộ - Cứu nạn].
2025-06-15 3. [Vụ Ứng dụng công nghệ và tiến bộ kỹ thuật]. 4. [Vụ Tài chính các ngân hàng và tổ chức tài chính].
2025-06-15 [Viện Sốt rét - Ký sinh trùng - Côn trùng Trung ương] lấy mẫu.
2025-06-15 Viện Sốt rét - Ký sinh trùng - Côn trùng Nam Hồ lấy mẫu.
2025-06-15 [Cục Phòng, chống ma túy và tội phạm] bàn giao tang vật.
2025-06-15 Danh sách: Viện, Bệnh viện\n[Viện Khoa học Hình sự]
2025-06-15 [Bệnh viện Y học cổ truyền và Phục hồi chức năng Nam Hồ Tây Bắc Sơn] mở thêm khoa.
2025-06-15 Họp với Ban Chỉ đạo cải cách hành chính, [Thủ tướng|Thủ tướng Chính phủ] nêu ba việc.
2025-06-15 Chuyển vụ việc cho [Cơ quan điều tra Viện kiểm sát nhân dân tối cao].
2025-06-15 Thẻ do [Trung tâm Kiểm định kỹ thuật an toàn khu vực II] cấp.
2025-06-15 Thẻ do Trung tâm Kiểm định kỹ thuật an toàn khu vực cấp.
2025-06-15 [Trung tâm Lưu trữ quốc gia I] cấp bản sao. Trung tâm Kỹ thuật cấp xã trả thẻ.
2025-06-15 Gửi [Ủy ban Kiểm tra Quân ủy Trung ương] và [VNMAC|Trung tâm Hành động bom mìn quốc gia Việt Nam].
2025-06-15 Giao [Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh Lai Châu] cắm mốc.
2025-06-15 Giao [Ban QLDA giao thông số 2 tỉnh Lai Châu|Ban Quản lý dự án giao thông số 2 tỉnh Lai Châu] vá đường.
2025-06-15 Mời [Ban quản lý Dự án Nông nghiệp tỉnh Lai Châu|Ban Quản lý Dự án Nông nghiệp tỉnh Lai Châu] dự.
2025-06-15 [BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG TỈNH LAI CHÂU|Ban Quản lý dự án đầu tư xây dựng tỉnh Lai Châu]
2025-06-15 [Ban Quản lý các dự án trọng điểm tỉnh Lai Châu] bàn giao mặt bằng.
2025-06-15 Ban quản lý dự án đầu tư xây dựng cấp xã, Ban Quản lý dự án đầu tư xây dựng và các Ban Quản lý dự án họp.
2025-06-15 Ban Quản lý dự án cùng người dân xã Nậm Hàng dọn kênh.
2025-06-15 Ban Quản lý dự án y tế y tế y tế y tế y tế y tế y tế y tế y tế y tế y tế y tế y tế tỉnh Lai Châu.
2025-06-15 Gọi [Binh chủng Công binh] rà mìn, [Binh chủng Tăng thiết giáp|Binh chủng Tăng - Thiết giáp] mở đường.
2025-06-15 [Vụ Khoa học, Công nghệ và Môi trường] chủ trì.
2025-06-15 Phối hợp với [Vụ Pháp chế] - [Bộ Nội vụ].
2025-06-15 [Cục Pháp chế Bộ Quốc phòng] thẩm định.
2025-06-15 Gửi [Vụ Pháp chế], [Vụ Hợp tác quốc tế] và [Văn phòng Chính phủ].
2025-06-15 [Vụ Pháp chế] tổng hợp ý kiến của các đơn vị.
2025-06-15 [Cục Văn hóa các dân tộc Việt Nam] tổ chức liên hoan.
2025-06-15 [Trung tâm Dự báo khí tượng thủy văn quốc gia] phát tin bão.
2025-06-15 [Trung tâm Lưu trữ quốc gia II] cho xem tài liệu.
2025-06-15 [Trung tâm Khuyến nông tỉnh Sơn La] tập huấn.
2025-06-15 [Đồn Biên phòng Suối Vàng] tuần tra.
2025-06-15 [Đồn biên phòng Cửa khẩu Cầu Đá|Đồn Biên phòng Cửa khẩu Cầu Đá]; lực lượng tại chỗ.
2025-06-15 [VỤ PHÁP CHẾ|Vụ Pháp chế]
2025-06-15 - [Cục Báo chí]/[Bộ Văn hóa, Thể thao và Du lịch];
2025-06-15 [Ban Chấp hành Trung ương Đảng|Ban Chấp hành Trung ương] họp; [Ban Chấp hành Trung ương] thảo luận.
2025-06-15 [Hội đồng nhân dân tỉnh Sơn La] và Hội đồng nhân dân cùng cấp.
2025-06-15 [BAN CHỈ ĐẠO 389 QUỐC GIA|Ban Chỉ đạo quốc gia chống buôn lậu, gian lận thương mại và hàng giả] họp phiên.
2025-06-15 [Ban Chỉ đạo quốc gia về chuyển đổi số và đổi mới sáng tạo] hỗ trợ cơ sở.
2025-06-15 [Ban Chỉ đạo về chuyển đổi số quốc gia] mới kiện toàn.
2025-06-15 Thành viên Ban Chỉ đạo - [Bộ Y tế] góp ý.
2025-06-15 [Thanh tra Bộ Tài chính] và Thanh tra bộ khác.
2025-06-15 [Văn phòng Tổng Bí thư] sắp xếp lịch.
2025-06-15 [Bộ Công Thương] - [EVN|Tập đoàn Điện lực Việt Nam] phối hợp.
2025-06-15 [Ban Bí thư Trung ương Đảng Cộng sản Việt Nam|Ban Bí thư] kết luận.
2025-06-15 [Thủ tướng|Thủ tướng Chính phủ] Minh Long giao [Bộ Tài chính] Vietlott.
2025-06-15 Sách đã được [Hội đồng quốc gia thẩm định sách giáo khoa] thẩm định.
2025-06-15 7. [Vụ Vật liệu xây dựng]. 8. [Học viện Khoa học và Công nghệ];
2025-06-15 Văn phòng [Bộ Chính trị] sắp xếp lịch.
2025-06-15 Các Bộ: [YT|Bộ Y tế], [CA|Bộ Công an], [XD|Bộ Xây dựng], [TTCP|Thanh tra Chính phủ].
2025-06-15 [Quốc hội] của ý chí nhân dân.
2025-06-15 [Sở Y tế tỉnh Huế|Sở Y tế thành phố Huế] trả lời.
2025-06-15 Gửi [UBND phường An Bình|Ủy ban nhân dân phường An Bình] - Sở Y tế.
2024-06-15 [Huyện ủy Phong Thổ] và [Thành ủy Lai Châu] họp.
2025-06-15 [VỤ KẾ HOẠCH, TÀI CHÍNH|Vụ Kế hoạch, Tài chính]
2025-06-15 [Cục Pháp chế, và Tổ chức cán bộ] góp ý.
2025-06-15 [Cục Tác chiến] [Bộ Tổng Tham mưu] nhận lệnh.
2025-06-15 [Vụ Kế hoạch] - tài chính là gốc.
2025-06-15 [Ban Chỉ đạo Phòng chống ma túy] - Đại biểu các sở.
2025-06-15 [Ban Chỉ đạo quốc gia về chuyển đổi số] và (hết dòng).
2022-06-15 Chủ nhiệm [Ủy ban Kinh tế Quốc hội|Ủy ban Kinh tế] dự.
2022-06-15 [Ủy ban Xã hội Quốc hội|Ủy ban Xã hội] thẩm tra.
2025-06-15 [Ủy ban KH,CN&MT của Quốc hội|Ủy ban Khoa học, Công nghệ và Môi trường] thẩm tra, trình [Quốc hội].
2025-08-15 [Bảo hiểm xã hội (BHXH) Việt Nam|Bảo hiểm xã hội Việt Nam] ký kết.
2025-08-15 [Mặt trận Tổ quốc (MTTQ) Việt Nam|Mặt trận Tổ quốc Việt Nam] ký kết.
2025-08-15 [Hội Liên hiệp Phụ nữ (LHPN) tỉnh Sơn La|Hội Liên hiệp Phụ nữ tỉnh Sơn La] họp.
2025-08-15 Gửi [Ủy ban nhân dân (UBND) xã Mường Chanh|Ủy ban nhân dân xã Mường Chanh].
2025-08-15 [Sở Giáo dục và Đào tạo (GD&ĐT) tỉnh Sơn La|Sở Giáo dục và Đào tạo tỉnh Sơn La] họp.
2025-08-15 Hội Nông dân (HN) tỉnh Sơn La và Bảo hiểm xã hội (cũ) Việt Nam họp.
2025-08-15 Ông Trần Văn A, Trưởng [đoàn đại biểu Quốc hội tỉnh Sơn La|Đoàn đại biểu Quốc hội tỉnh Sơn La].
2025-08-15 Các trưởng đoàn đại biểu dự hội nghị.
2025-08-15 Phó Thủ tướng Thường trực Chính phủ dự; [Thường trực Chính phủ] họp.
2021-06-15 [Ban Chỉ đạo phòng, chống dịch COVID-19 tỉnh Sơn La] họp.
2021-06-15 [Ban Chỉ đạo quốc gia phòng, chống dịch Covid-19] họp.
2021-06-15 [Ban Chỉ đạo phòng, chống HIV/AIDS tỉnh Sơn La] giao [Sở Y tế tỉnh Sơn La] báo cáo.
2014-06-15 [Ban Chỉ đạo công tác Dân số - Kế hoạch hóa gia đình tỉnh Sơn La] họp.
2014-06-15 [Ban Chỉ đạo công tác Gia đình tỉnh Sơn La] báo cáo.
2025-06-15 Giao [sở Công Thương tỉnh Sơn La|Sở Công Thương tỉnh Sơn La] gửi [bộ Tài chính|Bộ Tài chính].
2025-06-15 Giám đốc [sở Y tế Sơn La|Sở Y tế tỉnh Sơn La] hỏi giám đốc sở Y tế; cán bộ Y tế, trụ sở Công an họp.
2025-06-15 Hỏi giám đốc sở
2025-06-15 Toàn bộ Tài chính, một sở Y tế, bộ Tài chính Hàn Quốc, sở công bố; các bộ [Y tế|Bộ Y tế], [Nội vụ|Bộ Nội vụ].
2025-06-15 Gửi các Bộ trưởng: [Quốc phòng|Bộ Quốc phòng], [Công an|Bộ Công an]; các Bộ trưởng họp.
2025-06-15 [Ban Thường vụ Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương]; [Ban Thường vụ Đảng ủy Quốc hội] họp.
2003-06-15 Trình [ủy ban Thường vụ Quốc hội|Ủy ban Thường vụ Quốc hội].
2003-06-15 Trình [uỷ ban nhân dân tỉnh Sơn La|Ủy ban nhân dân tỉnh Sơn La].
2003-06-15 Gửi ủy ban nhân dân cấp xã, các ủy ban nhân dân huyện, ủy ban trù bị, Tiểu ủy ban và ủy ban nhân dân tỉnh.
2003-06-15 Đường do ủy ban nhân dân tỉnh làm; ủy ban nhân dân họp; củaủy ban nhân dân tỉnh Sơn La.
2003-06-15 Gửi sở Y tế các tỉnh, bộ Công Cụ, sở Văn Lang và ủy ban nhân dân tỉnh, thành phố.
2018-06-15 Gửi [Cục Giám sát quản lý về Hải quan|Cục Giám sát quản lý về hải quan].
2025-06-15 [Ban Bí thư Trung ương Đoàn|Ban Bí thư Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh] họp.
2025-06-15 Ban Chấp hành Trung ương Hội Luật gia họp; [Ban Chấp hành Trung ương] Hội nghị.
2025-06-15 [Ban Tổ chức Ban Chấp hành Trung ương|Ban Tổ chức Trung ương] hướng dẫn.
2025-06-15 - Các bộ: [TC|Bộ Tài chính], [TP|Bộ Tư pháp]; cán bộ TP.HCM.
2025-06-15 Gửi [UBND thị trấn Neo|Ủy ban nhân dân thị trấn Neo]\nKính gửi các ông.
2025-06-15 Gửi [UBND xã Vôi|Ủy ban nhân dân xã Vôi]\nLưu: VT.
2025-06-15 Gửi [UBND phường Chũ|Ủy ban nhân dân phường Chũ]\nĐịa chỉ nhà.
2025-06-15 [Cục Thống kê] đánh giá: [Cục Thuế] theo dõi.
2025-06-15 [Học viện Công nghệ Bưu chính Viễn thông] xin thông báo; Trường Đại học Thông tin liên lạc.
2014-06-15 Theo thông tư của liên Bộ: [Y tế|Bộ Y tế], [Nội vụ|Bộ Nội vụ], [Tài chính|Bộ Tài chính]; việc liên bộ khác.
2014-06-15 Bộ trưởng [Bộ Y tế] Cao Văn B và Thứ trưởng [Bộ Nội vụ] Can Văn C dự.
2014-06-15 Thăm Học viện Kỹ thuật Nhật Bản, Trường Đại học Quốc gia Lào và Trường Đại học Oxford.
2014-06-15 [Trường Đại học Hồng Đức] - [Trường ĐH Quảng Bình|Trường Đại học Quảng Bình] dự.
2025-08-15 [Trường ĐH Y Dược Thái Bình|Trường Đại học Y Dược Thái Bình] họp.
2025-08-15 [Trường ĐH Nông Lâm TP.HCM|Trường Đại học Nông Lâm Thành phố Hồ Chí Minh] hợp tác.
2025-08-15 [Đại học Quốc gia TPHCM|Đại học Quốc gia Thành phố Hồ Chí Minh] họp.
2025-08-15 [Đại học Kinh tế TP. Hồ Chí Minh|Đại học Kinh tế Thành phố Hồ Chí Minh] công bố.
2020-06-15 [PHÒNG Y TẾ HUYỆN NĂM CĂN|Phòng Y tế huyện Năm Căn]
2020-06-15 [ỦY BAN NHÂN DÂN XÃ HÒA AN|Ủy ban nhân dân xã Hòa An] CĂN CỨ LUẬT.
2020-06-15 [Ủy ban nhân dân xã Hòa]\nCăn cứ Luật.
2025-08-15 [Bệnh viện Đa khoa tỉnh Sơn La] tiếp nhận; [Bệnh viện Nhi tỉnh Sơn La] hội chẩn.
2025-08-15 Bệnh viện Đa khoa các tỉnh họp; Bệnh viện Đa khoa tỉnh báo cáo.
2025-08-15 [Chi cục Thủy lợi tỉnh Sơn La] kiểm tra; Chi cục Thủy lợi theo dõi; Chi cục Dự trữ Nhà nước họp.
2025-08-15 [Chi cục Thủy sản tỉnh Cà Mau] họp; Chi cục Thủy sản dự.
2025-08-15 [Chi cục TĐC tỉnh Sơn La|Chi cục Tiêu chuẩn Đo lường Chất lượng tỉnh Sơn La] đo.
2025-08-15 Hồ sơ [Bộ Nội vụ] trình; các hồ sơ [Bộ Y tế] gửi; sơ bộ Y tế.
2025-08-15 Mặt trận Tổ quốc Việt Nam các cấp vận động nhân dân.
2025-08-15 Hội Nông dân Việt Nam các cấp vận động nông dân; [Hội Nông dân Việt Nam] kiểm tra.
2025-08-15 Mời Ủy ban Mặt trận Tổ quốc Việt Nam, Ủy ban MTTQ Việt Nam; [MTTQ Việt Nam|Mặt trận Tổ quốc Việt Nam] dự.
2001-07-16 Các [Sở Tài chính - Vật giá tỉnh Sơn La], [Sở Địa chính tỉnh Sơn La] họp; [Thư viện Quốc gia Việt Nam] dự.
2025-08-15 [Bệnh viện Đa khoa Trung ương Thái Nguyên|Bệnh viện Trung ương Thái Nguyên] họp.
2008-11-14 1/ [Hội đồng bồi thường, hỗ trợ và tái định cư huyện Mai Sơn] họp; số 1/ Bộ Y tế họp.
2025-08-15 [Chi cục Dự trữ Nhà nước khu vực XIII] xuất gạo; [Chi cục Hải quan khu vực IX] phối hợp.
2024-08-15 [Chi cục Thuế huyện Mai Sơn] trả lời; Viện Nghiên cứu lúa trả lời; theo Viện Nghiên cứu.
2025-08-15 BIỂU THỐNG KÊ TỈNH SƠN LA; Số liệu Thống kê thành phố Hà Nội; Bảng Thống kê tỉnh Sơn La.
2025-06-15 [Ban Chỉ đạo 35].Các đơn vị báo cáo.
2025-08-15 Niên giám Thống kê tỉnh Sơn La; Luật Thống kê; [Thống kê tỉnh Sơn La] báo cáo.
2025-08-15 [Đoàn TNCS Hồ Chí Minh tỉnh Sơn La|Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Sơn La] ra quân.
2018-07-05 [Cục Thống kê tỉnh Sơn La] họp; giao Cục Thống kê tham mưu.
2025-07-05 [Cục Thống kê] công bố số liệu; [Cục Thuế] trả lời.
2025-07-05 Theo [Cục Thống kê] các năm 2023 - 2024; báo cáo [Bộ Y tế] những nội dung trên.
2025-08-15 Báo cáo [Sở Y tế tỉnh Sơn La] các nội dung trên; [Sở Y tế tỉnh Sơn La] mỗi năm họp; Sở Y tế các tỉnh họp.
2025-08-15 Giám đốc [Trung tâm Y tế khu vực Sông Mây] Nguyễn Văn An; [Hạt Kiểm lâm khu vực Mai Sơn] Lò Văn Hạnh.
2025-08-15 [Hạt Kiểm lâm khu vực Mai Sơn] - [Sở Y tế tỉnh Sơn La]; [Trung tâm Y tế khu vực Mai Sơn] Chủ tịch xã họp.
2005-05-05 Bỏ [Bệnh viện đa khoa huyện Yên Châu|Bệnh viện Đa khoa huyện Yên Châu].
2005-05-05 Bỏ [Trung tâm y tế huyện Yên Châu|Trung tâm Y tế huyện Yên Châu].
2005-05-05 Lập [Trung tâm y tế dự phòng huyện Yên Châu|Trung tâm Y tế dự phòng huyện Yên Châu].
2025-05-05 Gửi [Bệnh viện đa khoa khu vực Suối Trong|Bệnh viện Đa khoa khu vực Suối Trong]; Bệnh viện đa khoa Q.
2005-05-05 Đưa đến Bệnh viện đa khoa gần nhất.
2005-05-05 Gửi [Ban Thi đua - Khen thưởng tỉnh Sơn La], [Vụ PC|Vụ Pháp chế] (BTC), [Vụ TCCB|Vụ Tổ chức cán bộ].
2025-08-15 [Trung tâm Y tế khu vực Trần Văn Thời]; [Trung tâm Y tế khu vực Long Phú - Trần Đề].
2025-08-15 [Trung tâm Y tế khu vực Tây Nam Bộ]; [Trung tâm Y tế khu vực Tây Hồ - Gò Công - Huế] họp.
2025-08-15 [Trung tâm Y tế khu vực Vinh] Phó Giám đốc Hai.
2025-08-15 [Trung tâm Y tế khu vực Mai Sơn] - Ông Hai; [Trung tâm Y tế khu vực Đông Nam Á] họp.
2025-07-05 7. [Cục Hợp tác quốc tế] Khẩn trương rà soát; Cục Hợp tác quốc tế Xanh họp.
"""

NOT_READ = """
Các Sở Y tế báo cáo.  # many
Tòa án nhân dân có quyền yêu cầu.  # whichever it is
Cơ sở y tế phải kết nối dữ liệu.  # a place of care
Cơ Sở Y tế của phường.  # the same in capitals
CÁN BỘ CÔNG AN NHÂN DÂN  # cán bộ
TOÀN BỘ TÀI CHÍNH CỦA QUỸ  # toàn bộ
Kết quả sơ bộ được công bố.  # sơ bộ
Trụ sở tài chính mới.  # trụ sở
Bộ tiêu chí mới, bộ chỉ số cũ.  # a set
Bộ phận Một cửa tiếp nhận.  # a counter
Bộ luật Dân sự quy định.  # a code
Ban hành kèm theo Quyết định.  # a verb
Phó Thủ tướng Chính phủ chủ trì.  # another office
Phó Thủ tướng Thường trực dự.  # another office
Phó Chủ tịch nước thăm trường.  # another office
Các cơ quan thuộc Chính phủ rà soát.  # a class of bodies
Các cơ quan trực thuộc Chính phủ rà soát.  # so are these
Bộ Ngoại giao Hoa Kỳ ra thông cáo.  # foreign
Chính phủ nước Cộng hòa nhân dân Trung Hoa đã ký.  # foreign
CHÍNH PHỦ NƯỚC CỘNG HÒA DÂN CHỦ NHÂN DÂN LÀO  # foreign
Chính phủ nước CHDCND Lào và Chính phủ Hoàng gia Campuchia ký.  # foreign
Thủ tướng Slovakia và Bộ trưởng Bộ Ngoại giao Sergey phát biểu.  # foreign
Website Chính phủ đăng tin.  # a portal
Tổng công ty Khoáng sản - TKV và Công ty Tư vấn mỏ - Vinacomin nộp hồ sơ.  # companies of a group
Theo Quyết định số 866/-TTg ngày 18/7.  # in a number
Bộ Công Thương Cộng hòa Séc gửi thư.  # foreign
Chính phủ Nhật Bản tài trợ.  # foreign
Danh sách Bệnh viện Địa chỉ Điện thoại  # the head of a table
Chính phủ các nước ASEAN.  # foreign
Quốc hội Lào thông qua.  # foreign
Bộ Quốc phòng Nga nhận định.  # foreign
Thủ tướng Nhật Bản thăm Việt Nam.  # foreign
Phát triển Chính phủ số và kinh tế số.  # an idea
Xây dựng Chính phủ điện tử.  # an idea
Các bộ, ngành, địa phương thực hiện.  # a group
UBND các huyện báo cáo.  # a group
UBND cấp tỉnh quyết định.  # a group
UBND cấp xã tiếp nhận.  # a group
Hội đồng nhân dân các cấp giám sát.  # a group
Các Sở Công Thương tổng hợp.  # one of every province
Ủy ban nhân dân tỉnh, thành phố trực thuộc Trung ương.  # a group
Công an cấp huyện xác minh.  # a group
UBND tỉnh phê duyệt.  # which?
Sở Y tế tiếp nhận.  # which?
Ban Chỉ đạo họp.  # which?
Số: 12/QĐ-UBND  # inside a number
Tờ trình số 7/TTr-SYT  # inside a number
Thông tư 05/2024/TT-BCA  # inside a number
Số 88/BCA-C06  # inside a number
VNPT Hưng Yên lắp đặt.  # a branch
Bà Vũ Tài Chính, ông Bộ.  # persons
Công văn gửi BCT trước ngày 5.  # Bộ Công Thương or Bộ Chính trị
TTCP kết luận.  # Thanh tra Chính phủ or Thủ tướng Chính phủ
tỉnh Lai Châu và thành phố Hà Nội  # places
chính phủ và quốc hội của một nước  # small letters
Dịch vụ môi trường rừng.  # dịch vụ
DỊCH VỤ MÔI TRƯỜNG RỪNG  # dịch vụ
Thuế thu nhập cá nhân.  # a tax
Ban chỉ đạo chống dịch cấp tỉnh gồm các sở.  # a group
Giao Công an Thành phố Chỉ đạo các phường.  # no town is called Chỉ
Bệnh viện Đa khoa vùng nhận bệnh nhân.  # the name does not end there
Hội đồng nhân dân cùng cấp cho ý kiến.  # of whichever level
Ủy ban nhân dân cấp trên trực tiếp.  # of whichever level
UBND các cấp tuyên truyền.  # of every level
Vụ án được đưa ra xét xử.  # a case
Vụ Đông Xuân được mùa.  # a season
Cục diện mới của khu vực.  # the state of things
Cục Hóa chất Châu Âu ra văn bản.  # foreign
Cục Xyz kiểm tra hồ sơ.  # no field of work
Trung tâm Thông tin trả lời.  # which?
Trung tâm Thương mại ở phường.  # a place
Viện phí được thu theo quy định.  # a fee
Đồn Biên phòng quyết định.  # which?
Số 15/QĐ-Bộ Y tế.  # inside a number
NGHIỆP VỤ TÀI CHÍNH  # nghiệp vụ
NHIỆM VỤ KẾ HOẠCH  # nhiệm vụ
Ban Chỉ đạo, các sở cùng dự.  # which?
Ban Chỉ đạo về việc này đã họp.  # which?
Ban Chỉ đạo Trung ương họp.  # which?
Ban Chỉ đạo tỉnh, thành phố tổng kết.  # one of every province
Ban Chỉ đạo phòng, chống ma túy, các đơn vị rà soát.  # which?
Tổ công tác liên sở.  # which?
HỌC VIỆN A B  # capitals do not show where the name ends
Thanh tra bộ, Thanh tra sở vào cuộc.  # which?
Đoàn ĐBQH tỉnh tiếp xúc cử tri.  # which?
Hồ sơ HĐND-TB lưu kho.  # inside a number
Ủy ban MTTQ Việt Nam cùng cấp giám sát.  # of whichever level
Chủ tịch UBND thành phố Nguyễn Văn Anh.  # a person, the town is not named
Sở Y tế thành phố Lai Châu.  # that town never had one
Thường trực HĐND TP (để biết).  # which?
Thanh tra huyện vào cuộc.  # which?
Tỉnh ủy Hà Nội họp.  # Hà Nội is no tỉnh
Huyện ủy họp.  # which?
Huyện ủy Ban hành quy chế mới.  # which?
Cục - nơi nhận hồ sơ.  # which?
Trung tâm - nơi gặp gỡ.  # a place
UBND xã Chủ tịch ký thay.  # which?
Phó Trưởng ban Xây dựng làng văn hóa.  # of a village
Tòa án nhân dân xét xử.  # which?
Thành ủy Thành phố họp.  # which?
Chính phủ Cách mạng lâm thời Cộng hòa miền Nam Việt Nam ra lời kêu gọi.  # of the war
Chính phủ Liên hiệp Kháng chiến ra mắt.  # of 1946
Theo Thông tư 5/2020/TT-BTC, TT Thông tin đăng tải.  # letters of another word
Thuế cơ sở hướng dẫn người nộp; Thuế cơ sở 3 tiếp nhận.  # which?
Cảng vụ hàng hải hoặc cảng vụ đường thủy nội địa xử phạt.  # which?
Trung tâm Văn hóa - Thể thao cấp xã mở cửa.  # one of every commune
Trung tâm Chuyển đổi số Thành phố vận hành.  # which?
Ban Quản lý dự án Nguyễn Văn An cho biết.  # a person
Hạt Kiểm lâm Vườn Quốc gia Sông Mây; Hạt Kiểm lâm Rừng Quốc gia; Hạt Kiểm lâm Ông Hai họp.  # no area
Hạt Kiểm lâm Trần Văn Hai báo tin; Hạt Kiểm lâm và trạm; Chi nhánh Văn phòng đăng ký đất đai tiếp nhận.  # which?
Bảo hiểm xã hội cơ sở tiếp nhận; Ban Chỉ huy PCTT và TKCN các cấp trực.  # many
Ban Quản lý dự án đầu tư xây dựng Sở Y tế họp.  # which?
Gửi Bộ Khoa học và (hết dòng).  # the name is broken off
"""

REFUSED = """
BCT	one of several bodies: Bộ Chính trị
TTCP	one of several bodies: Thanh tra Chính phủ
BTC	ambiguous: Bộ Tài chính, another body
HĐND, UBND	HĐND is named, and more follows
UBND tỉnh	a short form
Ban Quản lý dự án giao thông tỉnh	a short form
Ban Quản lý dự án	no body
UBND	a short form
Sở Y tế	a short form
Tỉnh ủy	a short form
Ban Chỉ đạo	a short form
HĐND tỉnh	a short form
UBND các huyện	many bodies, not one
UBND cấp xã	many bodies, not one
UBND tỉnh, thành phố	many bodies, not one
Bộ	no body of that name
Bộ Công	no body of that name
Bộ Phép thuật	no body of that name
Sở	no body of that name
tỉnh Lai Châu	tỉnh Lai Châu is a place; its bodies have names of their own
TP.Huế	thành phố Huế is a place
Bình Phước	tỉnh Bình Phước is a place
Bộ Công an và	Bộ Công an is named, and more follows
Bộ Công an, Bộ Y tế	Bộ Công an is named, and more follows
Bộ trưởng Bộ Công an	no body of that name
Bộ Y tế.	Bộ Y tế is named, and more follows
	no body named
Phòng khám đa khoa	no body of that name
"""

_MARK_RE = re.compile(r"\[([^]|]*)(?:\|([^]]*))?\]")


def read_sentences() -> list[tuple[str, str, list[tuple[str, str]]]]:
    """The day, the plain sentence, and the words and names that are to be found in it."""
    cases = []
    for line in READ.strip().splitlines():
        day, _, marked = line.replace("\\n", "\n").partition(" ")
        wanted = [(m[1], m[2] or m[1]) for m in _MARK_RE.finditer(marked)]
        cases.append((day, _MARK_RE.sub(r"\1", marked), wanted))
    return cases
