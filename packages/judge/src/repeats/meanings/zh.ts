// What questions are about, in Chinese. For the form see en-asked.ts; words are found wherever they stand.
export const ZH = `
cost 多少钱 费用 收费 价格 手续费 免费 贵 花钱 要钱 多少费 价钱 收取 扣费 怎么收费
fee 手续费 费用 扣费 收费 扣了
cheaper 便宜 省钱 优惠
duration 多久 多长时间 几天 多少天 多少时间 要多久 这么久
when 什么时候 几点 何时 哪天 到几点 时间
late 还没 没到 没收到 还没收到 未到 延迟 晚了 迟到 没有收到 还没有 未到账 没到账 还没到账 等了 到现在 没寄来 应该到 就该 迟迟 处理中 没来 不见
wait 等 等待 排队
arrive 到 收到 到账 寄到 送到 到达 邮寄 寄来 到货
deliver 发货 配送 送货 快递 寄送 物流 派送 寄出 寄
track 在哪里 在哪 跟踪 追踪 查物流 到哪了
status 进度 状态 消息
where 哪里 在哪 哪儿 什么地方
find 找 查 查询 查看 看到
work 能用 运行
fail 不能用 用不了 不能 失败 不行 出错 错误 问题 坏了 无法 刷不了 打不开 登不上 进不去 怎么回事 故障 没反应 不了 不热
decline 被拒 拒绝 拒付 被拒绝 不接受 不被接受
crash 闪退 崩溃 自动关闭
freeze 卡住 死机 卡顿
slow 慢 太慢 很慢
broken 坏 坏了 坏的
damage 破损 损坏 碎了 碎 坏的 裂 划痕 摔坏
wrong 错 不对 不正确 错误 输错
mistake 弄错 搞错 误 填错
unknown 不认识 不是我 没有做过 不明 陌生 可疑 没买过
fraud 诈骗 盗用 盗刷 被骗 被黑
twice 两次 重复 双倍
less 少了 不够 不足 少
more 多了 太高 涨 更高 贵了
missing 缺 少了 不见了 没有
lose 丢 丢了 丢失 遗失 找不到 弄丢
stolen 偷 被偷 被盗 抢
block 锁 锁定 冻结 被锁 封 挂失 停用
unblock 解锁 解冻 解封
forgot 忘 忘记 忘了 不记得
reset 重置 找回 恢复
change 改 更改 修改 变更 换 更换
edit 修改 编辑
replace 换 补办 更换
cancel 取消 撤销 退订
undo 撤回 撤销
end 终止 结束 退租 解约 搬走 退房
close 注销 关闭
delete 删除
remove 移除 去掉
stop 停止 关掉
enable 打开 开启 启用
activate 激活 开通 启用
get 得到 拿到 领取 获取 怎么拿
order 订 申请 下单 订购 订单
buy 买 购买 买的
pay 付 付款 支付 付钱 刷卡 刷
payment 付款 支付 消费 交易
add 添加 加 增加 再 还需要
invite 邀请
share 分享 共享
link 绑定 关联 连接
open 开户 开立
create 创建 新建
register 注册 报名 登记
enrol 入学 报名
login 登录 登陆
access 权限 访问
verify 验证 认证 核实 确认
check 检查
limit 限额 上限 最多 限制
allowed 允许 可以带 能带
possible 能不能 可不可以
available 有没有 有货 有空 还有 空位 有吗
stock 缺货 售罄 库存
why 为什么 为何 原因
refund 退款 退钱 把钱退 返还
return 退货 退回 退换 寄回 退
exchange_item 换货 太紧 太小 太大 尺码
claim 理赔 报案 事故
compensation 赔偿 补偿
complain 投诉
report 举报 报告 通知
reschedule 改期 改时间 改约 推迟
book 预约 预订 挂号
reserve 预订 预定
proof 证明 凭证
document 材料 文件 证件
send 发送 发
download 下载
export 导出
install 安装
update 更新 升级版
upgrade 升级
move 搬家 搬
keep 保留
automatic 自动
expire 过期 到期 有效期
renew 续 更新 再开 续期
calculate 计算 怎么算 算 换算
explain 什么意思 解释
include 包含 包括 含
compare 区别
choose 选 选择
repair 维修 修 修理
clean 打扫 清洁
noise 噪音 吵
heat 暖气 暖气片 热水
cold 冷 凉
sync 同步
connect 连接
contact 联系
secure 安全 双重验证
sick 生病 发烧
card 卡 银行卡 信用卡 卡片
virtual_card 虚拟卡
contactless 非接触
pin 密码
code 验证码 代码
password 密码
atm 取款机 提款机 柜员机 自动柜员机 自动取款机
cash 现金
withdraw 取钱 取现 提现 取现金 取款
swallow 吞 吞卡 吞了
top_up 充值 充钱 存钱
transfer 转账 汇款 转钱 汇 打款 转
recipient 收款人 对方 收款
direct_debit 自动扣款 代扣
transaction 交易
merchant 商家 商户
shop 店 商店
balance 余额
statement 对账单 流水
account 账户 账号 帐户
bank 银行
money 钱 款
amount 金额
currency 货币 外币 币种 美元 欧元
exchange 兑换 换汇 换算
rate 汇率
identity 身份 身份证 护照
address 地址
name 姓名 名字
email 邮箱 邮件
phone_number 电话号码 手机号
phone 手机 电话
device 设备 电脑
app 应用 软件
website 网站 网页
age 年龄 岁
child 孩子 儿童
country 国家
abroad 国外 海外 境外
invoice 发票 账单
bill 账单
receipt 收据
subscription 订阅 会员
plan 套餐
contract 合同 租约
discount 折扣 优惠
voucher 优惠券 优惠码
parcel 包裹 快递 订单 货 东西 我买的东西
order_thing 商品 东西 订单 产品
warranty 保修
size 尺码 大小
clothes 裤子 衣服 鞋
opening_hours 营业时间 开门
hotel 酒店
room 房间
booking 预订
check_in 入住
check_out 退房
breakfast 早餐
pet 狗 宠物 猫
park 停车
wifi 无线
internet 网络 上网
signal 信号
data 流量
file 文件
user 用户
teammate 同事
language 语言
doctor 医生 看病 门诊
appointment 预约 号 看病
test_result 结果 报告 化验
medicine 药
prescription 处方 开药 开一次药
insurance 保险
car 车
flat 房子 屋里 家里 公寓
rent 租 房租
landlord 房东
rental_deposit 押金
key 钥匙
door 门 大门
neighbour 邻居
flight 航班 飞机
ticket 票
train 火车
luggage 行李
seat 座位
visa 签证
school 学校
homework 作业
grade 成绩
leave 假 年假
salary 工资
payslip 工资单
game 游戏
wallet>card 钱包
eat 吃饭
`
